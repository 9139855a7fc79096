import { describe, expect, test } from 'vitest'

import { DeskAct } from '@/lib/contracts/desk'

import { sentIn, typedIn } from './read-form'

const id = '11111111-1111-4111-8111-111111111111'

function sent(entries: readonly (readonly [string, string])[]) {
  const form = new FormData()
  for (const [name, value] of [['id', id], ['version', '3'], ...entries] as const) form.append(name, value)
  return DeskAct.safeParse(sentIn(form, typedIn(form)))
}

describe('a letter that asks for more', () => {
  test('names each paper with how to hand it in, then each question once', () => {
    const { data } = sent([
      ['act', 'ask'], ['material', 'residence-permit'], ['material', 'no-such-paper'], ['why.residence-permit', ' 看不清有效期 '],
      ['again', '请写明单位'], ['rows.0.says', '请写明单位'], ['rows.1.says', '  '], ['rows.7.says', '请写明住址'], ['rows.x.says', '不算'],
    ])
    expect(data).toEqual({
      act: 'ask', id, version: 3,
      items: [
        { id: 'residence-permit', material: 'residence-permit', says: '居住证：看不清有效期' },
        { id: 'q1', says: '请写明单位' }, { id: 'q2', says: '请写明住址' },
      ],
    })
  })

  test.each([
    ['more than ten things', Array.from({ length: 11 }, (_, at) => [`rows.${at}.says`, `第${at}件`] as const)],
    ['a thing of more than 300 characters', [['rows.0.says', '长'.repeat(301)] as const]],
  ])('is refused with %s', (_, rows) => {
    expect(sent([['act', 'ask'], ...rows]).success).toBe(false)
  })
})

test('a refusal carries its reason and the rule that was chosen', () => {
  expect(sent([['act', 'refuse'], ['reason', ' 不符合 '], ['article', 'jilin-2017-79/transfer.need']]).data)
    .toEqual({ act: 'refuse', id, version: 3, reason: '不符合', pack: 'jilin-2017-79', rule: 'transfer.need' })
})

test.each([
  ['an act that the desk does not have', [['act', 'withdraw']]],
  ['a version that is no number', [['act', 'claim'], ['version', 'x']]],
] as const)('%s is refused', (_, entries) => {
  const form = new FormData()
  for (const [name, value] of [['id', id], ...entries] as const) form.append(name, value)
  expect(DeskAct.safeParse(sentIn(form, typedIn(form))).success).toBe(false)
})

test('what was typed comes back whole, and nothing else of the form', () => {
  const form = new FormData()
  form.append('reason', '不符合')
  form.append('rows.0.says', '请写明单位')
  form.append('name', '张建国')
  expect(typedIn(form)).toEqual({ reason: '不符合', article: '', until: '', materials: [], whys: {}, says: ['请写明单位'] })
})
