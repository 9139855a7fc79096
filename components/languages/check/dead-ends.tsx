import type { ReactNode } from 'react'

import { addressOf, withAnswer, without, type Answers, type Guide } from '@/lib/check/index'
import { packById, type FactId } from '@/lib/policy/index'
import { dayIn, type Speech } from '@/lib/text/languages/index'

import { Cell, CellGroup } from '../../ui/cell'

import { addressIn } from '../switch'
import { Zh } from '../zh'

import { Call } from './parts'

type End = Exclude<Guide, { type: 'ask' | 'result' }>
type Props = { readonly end: End; readonly answers: Answers; readonly speech: Speech }

/** Where no document can be chosen yet, or the answers do not fit each other: what that means and how to go on. */
export function Dead({ end, answers, speech }: Props) {
  const { result } = speech.words
  switch (end.type) {
    case 'place-unsure':
      return <Stop speech={speech} title={result.unsurePlace}><p>{result.unsurePlaceText}</p></Stop>
    case 'no-policy':
      return <Stop speech={speech} title={result.noPolicy}><p>{result.noPolicyText}</p><Covered end={end} speech={speech} /></Stop>
    case 'kind-unsure':
      return <Stop speech={speech} title={result.unsureKind}><Kinds end={end} answers={answers} speech={speech} /></Stop>
    case 'contradiction':
      return <Stop speech={speech} title={result.contradiction}><Against end={end} answers={answers} speech={speech} /></Stop>
  }
}

function Stop({ title, speech, children }: { readonly title: string; readonly speech: Speech; readonly children: ReactNode }) {
  return <><h1 className="text-title">{title}</h1>{children}<Call speech={speech} /></>
}

type Of<Type extends End['type']> = { readonly end: Extract<End, { type: Type }>; readonly speech: Speech }

function Covered({ end: { refusal: { covered } }, speech: { language, words: { result, documents } } }: Of<'no-policy'>) {
  return (
    <>
      <p>{result.covered}</p>
      <ul className="list-disc ps-6">
        {covered.map(({ pack, from, to }) => (
          <li key={pack}>{documents[pack].title} (<Zh>{packById(pack)?.document.number}</Zh>): {to === undefined ? result.from(dayIn(language, from)) : result.fromTo(dayIn(language, from), dayIn(language, to))}</li>
        ))}
      </ul>
    </>
  )
}

function Kinds({ end: { kinds }, answers, speech: { language, words: { result, codes } } }: Of<'kind-unsure'> & { readonly answers: Answers }) {
  return (
    <CellGroup title={result.unsureKindText}>
      {kinds.map(({ kind, status }) => <Cell key={kind} href={addressIn(language, addressOf(withAnswer(answers, 'kind', kind)))} title={codes.kinds[kind].forWhom} note={`${codes.kinds[kind].name}: ${result.status[status]}`} />)}
    </CellGroup>
  )
}

function Against({ end: { faults }, answers, speech: { language, words: { result, questions, shell } } }: Of<'contradiction'> & { readonly answers: Answers }) {
  const facts = [...new Set(faults.flatMap((fault) => (fault.code === 'contradiction' ? [fault.fact, fault.with] : [fault.fact as FactId])))]
  return (
    <CellGroup title={result.contradictionText}>
      {facts.map((fact) => <Cell key={fact} href={addressIn(language, addressOf(without(answers, fact)))} title={questions[fact].title} value={shell.change} />)}
    </CellGroup>
  )
}
