import { describe, expect, test } from 'vitest'

import type { EstimateAnswer } from '@/lib/contracts/estimate'
import type { PlainDate } from '@/lib/base/plain-date'
import type { RateRow } from '@/lib/policy/rates/index'

import type { Answered } from './answer'
import { estimateWith } from './estimates'

const facts = { kind: 'emergency', insurance: 'resident', filed: true, couldSettleDirectly: true, settledDirectly: true }
const good = { place: '220100', on: '2026-03-05', level: 'tertiary', bill: { total: 1_000_000 }, facts }
const faults = (answer: Answered) => (answer.ok ? [] : (answer.problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`))
const body = (given: unknown, official: readonly RateRow[] = []) => {
  const answer = estimateWith(given, official)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.body as EstimateAnswer
}

describe('an estimate', () => {
  test('carries who pays what, each step with its formula and where it stands', () => {
    const { estimation } = body(good)
    if (estimation.type !== 'settled') throw new Error(estimation.type)
    expect(estimation.estimate).toMatchObject({ parts: { pool: 598_000, cash: 402_000 }, confidence: 'low', percent: 65 })
    expect(estimation.estimate.steps.find(({ id }) => id === 'ratio')).toMatchObject({
      formula: '参保地的比例 65% = 65%', authorities: [{ type: 'rule', pack: 'jilin-2017-79', cite: { article: '12', paragraph: 1 } }, { type: 'rate', row: { figure: 'ratio', value: 65 } }],
    })
    expect(estimation.estimate.assumptions.find(({ id }) => id === 'example-figures')?.says).toContain('以参保地公布为准')
  })

  test('is a range with its assumptions where something is null or left out', () => {
    const { estimation } = body({ ...good, level: null })
    expect(estimation).toMatchObject({ type: 'range', low: { assume: [{ type: 'level', level: 'primary' }] }, high: { estimate: { person: 516_000 } }, turnsOn: [{ unknown: 'level', spread: 349_000 }] })
  })

  test('says which figures are needed where no table has them', () => {
    expect(body({ ...good, place: '220300' }).estimation).toMatchObject({ type: 'needs', needs: [{ figure: 'deductible', care: 'inpatient', insurance: 'resident', level: 'tertiary' }, { figure: 'ratio' }] })
  })

  test('takes typed figures in the place of the table', () => {
    expect(body({ ...good, place: '220300', figures: { deductible: 80_000, ratio: 65 } }).estimation).toMatchObject({ type: 'settled', estimate: { person: 402_000, confidence: 'entered' } })
  })

  test('shows the same bill beside it in other situations, and what gains most', () => {
    const { comparison } = body({ ...good, facts: { ...facts, insurance: 'employee', kind: 'other', filed: false }, compare: true })
    expect(comparison?.others.find(({ scenario }) => scenario === 'transfer-with-papers')).toMatchObject({ own: false, facts: { kind: 'transfer', filed: true }, difference: { low: -651_000, high: -632_400 } })
    expect(comparison?.best).toEqual({ scenario: 'transfer-with-papers', gain: 632_400, most: 651_000 })
  })

  test('shows what another reading would come to', () => {
    const { estimation } = body({ ...good, facts: { ...facts, kind: 'long-stay' } })
    expect(estimation).toMatchObject({ alternatives: [{ reading: 'points', option: 'relative', difference: { low: -32_200, high: -32_200 } }, { reading: 'points', option: 'first-pay' }] })
  })

  test('is reckoned by the office\'s own table where it has one, with nothing of the examples', () => {
    const source = { confidence: 'high', number: '长医保发〔2026〕1号', from: '2026-01-01' as PlainDate } as const
    const official: readonly RateRow[] = [
      { area: '220100', figure: 'deductible', value: 100_000, insurance: 'resident', care: 'inpatient', source }, { area: '220100', figure: 'ratio', value: 60, insurance: 'resident', care: 'inpatient', source },
    ]
    expect(body({ ...good, bill: { total: 10_000_000 } }, official).estimation).toMatchObject({ type: 'settled', estimate: { parts: { pool: 5_940_000, serious: 0 }, confidence: 'high' } })
  })

  test.each([
    ['nothing', {}, ['/bill missing', '/on missing', '/place missing']],
    ['a name', { ...good, name: '王小明' }, ['/name unknown-key']],
    ['a part above the total', { ...good, bill: { total: 100, selfPaid: 200 } }, ['/bill/selfPaid above-total']],
    ['parts above the total together', { ...good, bill: { total: 100, selfPaid: 60, overLimit: 60 } }, ['/bill/overLimit parts-above-total', '/bill/selfPaid parts-above-total']],
    ['negative, broken and huge money', { ...good, bill: { total: 1e12, selfPaid: -1, overLimit: 0.5 } }, ['/bill/overLimit not-a-whole-number', '/bill/selfPaid negative', '/bill/total too-large']],
    ['a ratio above everything, and one too fine', { ...good, figures: { ratio: 101, aid: 85.555 } }, ['/figures/aid not-percent', '/figures/ratio too-large']],
    ['a stay that ends before it begins', { ...good, stay: { from: '2026-01-02', to: '2026-01-01' } }, ['/stay/to ends-before-it-begins']],
    ['the zeroth stay', { ...good, history: { nth: 0, poolUsed: -1 } }, ['/history/nth not-a-count', '/history/poolUsed negative']],
    ['an unknown level', { ...good, level: 'best' }, ['/level not-allowed']],
    ['facts that contradict each other', { ...good, facts: { working: 'retired', ground: 'posted' } }, ['/facts/working contradiction']],
    ['a reading that nobody offers', { ...good, readings: { points: 'never' } }, ['/readings/points unknown-reading']],
  ])('refuses %s, naming every fault', (_, given, expected) => {
    expect(faults(estimateWith(given, [])).sort()).toEqual(expected)
  })

  test('is refused with what is covered where no document is', () => {
    expect(estimateWith({ ...good, on: '2001-01-01' }, [])).toMatchObject({ ok: false, problem: { code: 'no-policy' } })
  })
})
