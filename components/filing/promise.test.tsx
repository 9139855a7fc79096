import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { published } from '@/lib/calendar/index'
import { agreementOf, judgeCase, stepOf, type Answers } from '@/lib/filing/index'
import { signedWords } from '@/lib/text/commitment'
import { choiceWords } from '@/lib/text/fields'

import { CommitmentText } from './commitment-text'
import { SignedPromise } from './signed-promise'
import { StepFieldInput } from './step-field'
import { questionsOf } from './step-fields'

const today = '2026-04-14' as PlainDate
const before: Answers = {
  insuredPlace: '220100', insurance: 'employee-active', name: '王秀英', idNumber: '220102196203074525', carePlace: '210102', ground: 'household', address: '沈阳市和平区南京街1号', contactPhone: '13800000001',
}
const chosen: Answers = { ...before, proofChoice: 'commitment' }

/** The questions of a page as they stand before anybody has touched them. */
function page(name: string, answers: Answers): string {
  const draft = { kind: 'long-stay', answers, on: today } as const
  const step = stepOf(draft, name)
  if (step === undefined) throw new Error(`no page ${name}`)
  return renderToStaticMarkup(<>{questionsOf(step, draft).map((field) => <StepFieldInput key={field.id} field={field} fault={undefined} values={{}} />)}</>)
}
const inputs = (html: string, type: string) => [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`type="${type}"`))
const labels = (html: string) => [...html.matchAll(/<label[^>]*class="([^"]*)"/g)].map(([, look]) => look)

test('[54] handing in the proof stands beside the promise as its equal, and neither is chosen beforehand', () => {
  const html = page('proof-choice', before)
  const ways = inputs(html, 'radio')
  expect(ways.map((tag) => /value="([^"]+)"/.exec(tag)?.[1])).toEqual(['proof', 'commitment'])
  expect(ways.filter((tag) => tag.includes('checked'))).toEqual([])
  const [one, other] = labels(html)
  expect(one).toBe(other)
  for (const { label } of Object.values(choiceWords.proofChoice ?? {})) expect(html).toContain(label)
})

test('[54] the box of the promise is empty until the person ticks it, and again when the text has changed', () => {
  const box = (answers: Answers) => inputs(page('commitment', answers), 'checkbox')
  expect(box(chosen).map((tag) => tag.includes('checked'))).toEqual([false])
  expect(box({ ...chosen, agreed: agreementOf('jilin-2020-16', '1') }).map((tag) => tag.includes('checked'))).toEqual([true])
  expect(box({ ...chosen, agreed: '2025-1/jilin-2020-16@1' }).map((tag) => tag.includes('checked'))).toEqual([false])
})

test('[54] everything is told before the promise: what for, by which rule, instead of what, the way without it, the term, the check, and what follows', () => {
  const judgement = judgeCase({ kind: 'long-stay', answers: chosen, held: [], moments: { today, signedOn: today, calendar: published } })
  const html = renderToStaticMarkup(<CommitmentText judgement={judgement} />)
  for (const line of ['事项：', '依据：', '用承诺书代替的证明：', '可以不承诺：', '补交期限：', '怎样核查：', '承诺不实：', '承诺书不公开', '承诺书版本']) expect(html).toContain(line)
})

describe('[54] the copy of a promise', () => {
  const signed = {
    version: 'v7', told: ['事项：异地就医备案'], promises: ['所填内容都是真的'], kind: 'long-stay', number: '20260213-0001', area: '220100', signedAs: '王秀英', at: new Date('2026-02-13T16:05:09Z'), hash: 'abc', isWhole: true,
  } as const
  const html = renderToStaticMarkup(<SignedPromise signed={signed} />)

  test('tells the whole text, its version, who signed it, when by the clock of China, the record, the office and the hash', () => {
    for (const part of ['事项：异地就医备案', '所填内容都是真的', 'v7', '王秀英', '2026年2月14日 00:05:09', '20260213-0001', '长春市医疗保险经办机构', 'abc']) expect(html).toContain(part)
  })

  test('says that the text still gives its hash, or plainly that it does not', () => {
    expect([html.includes(signedWords.whole), html.includes(signedWords.changed)]).toEqual([true, false])
    const spoilt = renderToStaticMarkup(<SignedPromise signed={{ ...signed, isWhole: false }} />)
    expect([spoilt.includes(signedWords.whole), spoilt.includes(signedWords.changed)]).toEqual([false, true])
  })
})
