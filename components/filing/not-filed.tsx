import Link from 'next/link'

import type { Answers, Standing } from '@/lib/filing/index'
import type { Kind } from '@/lib/policy/index'
import { notFiledWords } from '@/lib/text/filing'
import { kindWords } from '@/lib/text/kinds'

import { Cited } from '../policy/cited'
import { Cell, CellGroup } from '../ui/cell'
import { Notice } from '../ui/notice'

type Filing = { readonly kind: Kind; readonly answers: Answers; readonly standing: Standing | undefined }
type Props = { readonly filing: Filing; readonly changeHref: string }

/** Why this kind is not filed for this insured place, by which article, and three ways on. */
export function NotFiled({ filing: { kind, answers, standing }, changeHref }: Props) {
  if (standing === undefined || standing.type === 'filed') return null
  const { insuredPlace = '' } = answers
  return (
    <div className="grid gap-4">
      <Why standing={standing} />
      {standing.type === 'unknown-here' && standing.others.length > 0 ? (
        <CellGroup title={notFiledWords.others}>
          {standing.others.map((other) => <Cell key={other} href={`/filings/new?kind=${other}&insuredPlace=${insuredPlace}`} title={kindWords[other].short} note={kindWords[other].forWhom} />)}
        </CellGroup>
      ) : null}
      {standing.type === 'no-policy' ? null : <p><Link href={`/check?from=${insuredPlace}&kind=${kind}`} className="inline-flex min-h-11 items-center">{notFiledWords.check}</Link></p>}
      <p><Link href={changeHref} className="inline-flex min-h-11 items-center">{notFiledWords.changePlace}</Link></p>
    </div>
  )
}

export function Why({ standing }: { readonly standing: Exclude<Standing, { readonly type: 'filed' }> }) {
  if (standing.type === 'no-policy') return <Notice kind="warn" title={notFiledWords.noPolicy.title}>{notFiledWords.noPolicy.text}</Notice>
  const { title, text } = notFiledWords[standing.type === 'deemed' ? 'deemed' : 'unknown']
  const rules = standing.type === 'deemed' ? standing.grounds : standing.because
  return (
    <Notice kind={standing.type === 'deemed' ? 'ok' : 'warn'} title={title}>
      <p>{text}</p>
      <ul className="grid gap-3">
        {rules.map((rule) => <li key={rule.id}><p>{rule.says}。</p><Cited pack={rule.pack} cite={rule.cite} says={rule.says} /></li>)}
      </ul>
    </Notice>
  )
}
