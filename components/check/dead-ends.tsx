import { formatDay } from '@/lib/base/plain-date'
import { addressOf, withAnswer, without, type Answers, type Guide } from '@/lib/check/index'
import { packById, type FactFault, type FactId, type NoPolicy } from '@/lib/policy/index'
import { resultWords, statusWords } from '@/lib/text/check'
import { kindWords } from '@/lib/text/kinds'
import { questionWords } from '@/lib/text/questions'

import { Cell, CellGroup } from '../ui/cell'
import { Notice } from '../ui/notice'

import { Call } from './call'

type End = Exclude<Guide, { type: 'ask' | 'result' }>
type Props = { readonly end: End; readonly answers: Answers }

/** Where no document can be chosen yet, or the answers do not fit each other: what that means and how to go on. */
export function Dead({ end, answers }: Props) {
  switch (end.type) {
    case 'place-unsure':
      return <Stop {...resultWords.unsurePlace} />
    case 'kind-unsure':
      return <Kinds kinds={end.kinds} answers={answers} />
    case 'no-policy':
      return <NoDocument refusal={end.refusal} />
    case 'contradiction':
      return <Contradiction faults={end.faults} answers={answers} />
  }
}

function Stop({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <p>{text}</p>
      <Call />
    </>
  )
}

function Kinds({ kinds, answers }: { readonly kinds: Extract<End, { type: 'kind-unsure' }>['kinds']; readonly answers: Answers }) {
  const { title, text } = resultWords.unsureKind
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <CellGroup title={text}>
        {kinds.map(({ kind, status }) => (
          <Cell key={kind} href={addressOf(withAnswer(answers, 'kind', kind))} title={kindWords[kind].forWhom} note={`${kindWords[kind].name}：${statusWords[status]}`} />
        ))}
      </CellGroup>
    </>
  )
}

function NoDocument({ refusal: { covered } }: { readonly refusal: NoPolicy }) {
  const { title, text, covered: heading } = resultWords.noPolicy
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <Notice kind="warn">{text}</Notice>
      <p>{heading}</p>
      <ul className="list-disc ps-6">
        {covered.map(({ pack, from, to }) => <li key={pack}>{packById(pack)?.document.title}：{formatDay(from)}起{to === undefined ? '' : `，到${formatDay(to)}`}</li>)}
      </ul>
      <Call />
    </>
  )
}

function Contradiction({ faults, answers }: { readonly faults: readonly FactFault[]; readonly answers: Answers }) {
  const { title, text } = resultWords.contradiction
  const facts = [...new Set(faults.flatMap((fault) => (fault.code === 'contradiction' ? [fault.fact, fault.with] : [fault.fact as FactId])))]
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <CellGroup title={text}>
        {facts.map((fact) => <Cell key={fact} href={addressOf(without(answers, fact))} title={questionWords[fact].title} value="修改" />)}
      </CellGroup>
    </>
  )
}
