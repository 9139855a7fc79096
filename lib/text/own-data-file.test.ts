import { expect, test } from 'vitest'

import type { OwnData } from '@/lib/contracts/own-data'

import { ownDataPage } from './own-data-file'

const at = new Date('2026-02-13T16:05:09Z')
const data: OwnData = {
  takenAt: at, phone: '13800000001', remembered: { name: '阿木·<b>&"' }, weChatSince: undefined,
  consents: [{ purpose: 'prefill', version: '7', given: true, at }, { purpose: 'prefill', version: '7', given: false, at }],
  records: [{
    id: 'x', kind: 'transfer', number: 'N1', state: 'refused', createdAt: at, submittedAt: at, effectiveFrom: null, effectiveUntil: null, answers: { carePlace: '210100', diagnosis: '<script>alert(1)</script>' },
    history: [{ type: 'refuse', at, notes: ['缺转诊材料'] }], papers: [{ material: 'referral', bytes: 7, sha256: 'abc', at }],
    ratings: [{ event: 'refuse', level: 'dissatisfied', reasons: [], says: '太慢', answerBy: undefined, answer: undefined }],
  }],
  deeds: [{ action: 'sign-in', outcome: 'ok', at }, { action: 'filing.submit', outcome: 'submitted', at }, { action: 'something.new', outcome: 'ok', at }],
}
const page = ownDataPage(data)

test('[55] the file tells every part in words: places and choices by name, days and moments by the clock of China', () => {
  for (const part of ['2026年2月14日 00:05:09', '13800000001', '沈阳市', 'N1', '没有通过', '缺转诊材料', 'SHA-256 abc', '太慢', '同意，', '撤回，', '登录', '提交申请', 'something.new']) expect(page).toContain(part)
})

test('[55] nothing that was typed becomes mark-up in the file, and nothing in it runs or loads', () => {
  expect(page).not.toMatch(/<script|<b>|src=|href=|https?:/u)
  expect(page).toContain('&#60;script&#62;alert(1)')
  expect(page).toContain("default-src 'none'")
})
