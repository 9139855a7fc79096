import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import type { RatingToAnswer } from '@/lib/contracts/rating'
import { ratingDeskWords } from '@/lib/text/ratings'

import { RatingFacts } from './rating-facts'
import { RatingList } from './rating-list'

const bad: RatingToAnswer = {
  id: '11111111-1111-4111-8111-111111111111', record: { id: '22222222-2222-4222-8222-222222222222', number: 'YD2026-000123' }, event: 'refuse', level: 'very-dissatisfied', reasons: ['late', 'attitude'],
  on: '2026-04-14' as PlainDate, due: { day: '2026-05-08' as PlainDate, counts: 'working-days', count: 15, state: 'in-time', provisional: false }, says: '等了两周', answer: undefined,
}
const counts = { 'very-satisfied': 7, satisfied: 2, fair: 0, dissatisfied: 0, 'very-dissatisfied': 1 }
const list = (open: readonly RatingToAnswer[]) => renderToStaticMarkup(<RatingList ratings={{ open, counts }} />)
const facts = (rating: RatingToAnswer) => renderToStaticMarkup(<RatingFacts rating={rating} />)

test('[53] the list tells of each bad mark its number, reasons, last day and clock, how many of each level there were, and nothing of what was written', () => {
  const html = list([bad])
  for (const said of ['非常满意 7 · 满意 2 · 基本满意 0 · 不满意 0 · 非常不满意 1', 'YD2026-000123', '超过了说好的办理期限、态度不好', '2026年5月8日', '还剩15个工作日', `/desk/ratings/${bad.id}`]) expect(html).toContain(said)
  expect(html).not.toContain('等了两周')
  expect(list([])).toContain(ratingDeskWords.none)
})

test('[53] who had the case in hand finds neither its number nor a way to it', () => {
  for (const html of [list([{ ...bad, record: undefined }]), facts({ ...bad, record: undefined })]) {
    expect(html).toContain(ratingDeskWords.hidden)
    expect(html).not.toMatch(/YD2026|22222222/)
  }
  expect(facts(bad)).toContain(`/desk/${bad.record?.id ?? ''}`)
})

test('an answered one shows its answer and no clock', () => {
  const html = facts({ ...bad, answer: { found: '超期三天', done: '已经办结', on: '2026-04-15' as PlainDate } })
  for (const said of ['等了两周', ratingDeskWords.answered, '超期三天', '已经办结']) expect(html).toContain(said)
  expect(html).not.toContain('还剩')
})
