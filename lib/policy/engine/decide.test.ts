import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../../base/plain-date'

import { all, always, any, askedOf, is } from './conditions'
import { decide } from './decide'
import { layer } from './layer'
import type { Pack } from './types'
import type { Facts } from './vocabulary'

const day = (text: string) => text as PlainDate
const cite = { article: '1' }
const document = { number: '1', title: 't', issuer: 'i', validity: { from: day('2017-01-01') } }
const on = day('2026-02-13')

/** A toy document: critical patients may be transferred with a referral; a permit may be promised. */
const first: Pack = {
  id: 'jilin-2017-79', version: '1', document, areas: ['22'],
  general: [{ id: 'away', cite, says: 'away', when: is('scope', 'cross-province') }],
  grounds: [
    { id: 'transfer', kind: 'transfer', title: 't', cite, says: 's', when: is('kind', 'transfer'), needs: [
      { id: 'need', cite, says: 'n', when: any('critical', 'localCannotTreat') },
    ] },
    { id: 'stay', kind: 'long-stay', title: 't', cite, says: 's', when: all(is('kind', 'long-stay'), is('ground', 'permit')), needs: [
      { id: 'held', cite, says: 'h', when: always },
    ] },
  ],
  materials: [
    { id: 'paper', material: 'referral', cite, says: 'p', when: is('kind', 'transfer') },
    { id: 'permit', material: 'residence-permit', cite, says: 'p', when: is('kind', 'long-stay') },
    { id: 'second-opinion', material: 'emergency-diagnosis', cite, says: 'p', when: all(is('kind', 'transfer'), 'inTransferList') },
  ],
  windows: [
    { id: 'by', window: 'file-by', cite, says: 'w', when: is('kind', 'transfer'), reading: 'counting', span: { type: 'days', after: 'visitDay', count: 3 },
      otherwise: { early: { type: 'days', after: 'visitDay', count: 2 } } },
  ],
  readings: [{ id: 'counting', cite, chosen: 'late', options: [{ id: 'late', says: 'l' }, { id: 'early', says: 'e' }], why: 'w', when: is('kind', 'transfer') }],
}
const second: Pack = {
  id: 'jilin-2020-16', version: '1', document, areas: ['22'], amends: 'jilin-2017-79', repeals: ['second-opinion'],
  materials: [{ id: 'paper', material: 'referral', cite: { article: '2' }, says: 'replaced', when: is('kind', 'transfer') }],
  commitments: [{ id: 'promise', cite, says: 'c', when: is('kind', 'long-stay'), replaces: ['residence-permit'], proofWithinDays: 30, consequence: { says: 'x', rule: 'need' } }],
  notices: [{ id: 'later', topic: 'limits', from: day('2026-02-13'), cite, says: 'n', when: always }],
}
const ask = (facts: Facts, packs: readonly Pack[] = [first], more: Partial<Parameters<typeof decide>[2]> = {}) => decide(layer(packs), facts, { on, ...more })
const transfer: Facts = { kind: 'transfer', scope: 'cross-province', critical: true, inTransferList: false }

describe('the status', () => {
  test.each<[string, Facts, string]>([
    ['a ground holds and the paper is missing', transfer, 'not-ready'],
    ['a need fails', { ...transfer, critical: false, localCannotTreat: false }, 'no'],
    ['a need is unknown', { ...transfer, critical: undefined }, 'undecided'],
    ['one of two unknown needs fails', { ...transfer, critical: false }, 'undecided'],
    ['a general rule fails, whatever is unknown beside it', { ...transfer, critical: undefined, scope: 'in-province' }, 'no'],
    ['a general rule is unknown', { ...transfer, scope: undefined }, 'undecided'],
    ['it is not known which paper is needed', { ...transfer, inTransferList: undefined }, 'undecided'],
    ['no ground can apply', { kind: 'emergency', scope: 'cross-province' }, 'no'],
    ['nothing is known', {}, 'undecided'],
  ])('%s', (_, facts, status) => {
    expect(ask(facts).status).toBe(status)
  })

  test('a ground with its papers is a yes', () => {
    expect(ask(transfer, [first], { held: ['referral'] }).status).toBe('yes')
  })
})

describe('what is still open', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing once it is a no', { ...transfer, scope: 'in-province', critical: undefined }, []],
    ['nothing once it may be filed', transfer, []],
    ['the unknown parts of the rules that may still turn it', { kind: 'transfer', critical: false, inTransferList: false }, ['scope', 'localCannotTreat']],
    ['not what a settled part of the rule no longer needs', { kind: 'transfer', scope: 'cross-province' }, ['critical', 'localCannotTreat']],
    ['what decides the papers, once the rest stands', { ...transfer, inTransferList: undefined }, ['inTransferList']],
    ['first of all the kind', { scope: 'cross-province', critical: true }, ['kind', 'ground']],
    ['not the facts of a ground that is ruled out', { scope: 'cross-province', kind: undefined, ground: 'posted', critical: true }, ['kind']],
  ])('%s', (_, facts, open) => {
    expect(ask(facts).open).toEqual(open)
  })
})

describe('reasons', () => {
  test('a no names what fails and nothing that holds', () => {
    expect(ask({ ...transfer, critical: false, localCannotTreat: false }).reasons.map(({ rule }) => rule)).toEqual(['need'])
  })
  test('a yes names what decided it', () => {
    expect(ask(transfer).reasons.map(({ rule }) => rule)).toEqual(['away', 'need'])
  })
  test('every step says where it stands, what it looked at and what is open for it', () => {
    const need = ask({ ...transfer, critical: undefined }).trace.find(({ rule }) => rule === 'need')
    expect(need).toEqual({ rule: 'need', pack: 'jilin-2017-79', cite, says: 'n', verdict: undefined, facts: ['critical', 'localCannotTreat'], open: ['critical', 'localCannotTreat'] })
  })
})

describe('a rule that is asked of some cases only', () => {
  const some: Pack = { ...first, general: [...(first.general ?? []), { id: 'of-stays', cite, says: 'o', ...askedOf({ when: is('kind', 'long-stay'), says: 'stays' }, is('ground', 'permit')) }] }
  const step = (facts: Facts) => ask(facts, [some]).trace.find(({ rule }) => rule === 'of-stays')

  test.each<[string, Facts, boolean | undefined, string | undefined]>([
    ['is not asked of another case, whatever is unknown of it', { ...transfer, ground: undefined }, true, 'stays'],
    ['is not asked of another case, also where its demand would hold', { ...transfer, ground: 'permit' }, true, 'stays'],
    ['holds where it is asked and met', { kind: 'long-stay', ground: 'permit' }, true, undefined],
    ['fails where it is asked and not met', { kind: 'long-stay', ground: 'household' }, false, undefined],
    ['is open where it is asked and nobody has answered', { kind: 'long-stay' }, undefined, undefined],
    ['is open while nobody knows whether it is asked', { ground: 'household' }, undefined, undefined],
  ])('%s', (_, facts, verdict, notAsked) => {
    expect(step(facts)).toMatchObject({ verdict })
    expect(step(facts)?.notAsked).toBe(notAsked)
  })
  test('changes nothing of the answer to a case that it is not asked of, and is no reason for it', () => {
    const { trace: _more, ...answer } = ask(transfer, [some])
    const { trace: _less, ...without } = ask(transfer)
    expect(answer).toEqual(without)
  })
})

describe('layers', () => {
  const both = layer([first, second])
  test('a rule of the same name is replaced, and cites the later document', () => {
    expect(both.rules.materials.filter(({ id }) => id === 'paper')).toMatchObject([{ pack: 'jilin-2020-16', cite: { article: '2' } }])
  })
  test('a repealed rule is gone', () => {
    expect(both.rules.materials.map(({ id }) => id)).not.toContain('second-opinion')
  })
  test('a new rule is added and what is not named stays as it was', () => {
    expect(both.rules.commitments).toMatchObject([{ id: 'promise', pack: 'jilin-2020-16' }])
    expect(both.rules.grounds.map(({ id, pack }) => [id, pack])).toEqual([['transfer', 'jilin-2017-79'], ['stay', 'jilin-2017-79']])
  })
  test('the amended document itself is unchanged', () => {
    expect(layer([first]).rules.materials).toHaveLength(3)
  })
  test('a repealed rule may come back under its name in a later layer', () => {
    const third: Pack = { ...second, materials: [{ id: 'second-opinion', material: 'referral', cite, says: 'again', when: always }], repeals: [] }
    expect(layer([first, second, third]).rules.materials.map(({ id }) => id)).toContain('second-opinion')
  })
  test('an answer names every document it was read from', () => {
    expect(ask(transfer, [first, second]).packs).toEqual([{ id: 'jilin-2017-79', version: '1' }, { id: 'jilin-2020-16', version: '1' }])
  })
})

describe('readings', () => {
  const facts: Facts = { ...transfer, visitDay: day('2026-03-02') }
  const answer = (readings: Record<string, string>) => ask(facts, [first], { readings })

  test('the document is read as the pack says, with the other outcome beside it', () => {
    expect(answer({}).windows).toMatchObject([{ option: 'late', ends: { day: '2026-03-05' }, otherwise: [{ option: 'early', ends: { day: '2026-03-04' } }] }])
  })
  test('another option swaps the two', () => {
    expect(answer({ counting: 'early' }).windows).toMatchObject([{ option: 'early', ends: { day: '2026-03-04' }, otherwise: [{ option: 'late', ends: { day: '2026-03-05' } }] }])
  })
  test('a switch changes nothing but the window that names it, and says so in the trace', () => {
    const { windows: _ours, trace: before, ...ours } = answer({})
    const { windows: _theirs, trace: after, ...theirs } = answer({ counting: 'early' })
    expect(theirs).toEqual(ours)
    expect(after).toEqual(before.map((step) => (step.rule === 'by' ? { ...step, option: 'early' } : step)))
  })
  test.each(['strange', 'toString', '', '__proto__'])('an option that nobody offers (%j) changes nothing', (option) => {
    expect(answer({ counting: option })).toEqual(answer({}))
  })
  test('a reading of something else changes nothing', () => {
    expect(answer({ points: 'early' })).toEqual(answer({}))
  })
  test('a reading is shown only where it matters', () => {
    expect(answer({}).readings.map(({ id }) => id)).toEqual(['counting'])
    expect(ask({ kind: 'long-stay' }).readings).toEqual([])
  })
})

describe('promises', () => {
  const stay: Facts = { kind: 'long-stay', ground: 'permit', scope: 'cross-province' }
  test('a promise stands in for the paper it may replace', () => {
    expect(ask({ ...stay, commits: true }, [first, second])).toMatchObject({ status: 'yes', materials: [{ promised: true, held: false }] })
  })
  test('a paper that may be promised but is not is missing', () => {
    expect(ask({ ...stay, commits: false }, [first, second])).toMatchObject({ status: 'not-ready', materials: [{ promised: false, commitment: { id: 'promise' } }] })
  })
  test('a promise that no document accepts is not heard', () => {
    expect(ask({ ...stay, commits: true })).toMatchObject({ status: 'not-ready', materials: [{ promised: false }] })
    expect(ask({ ...transfer, commits: true }, [first, second]).status).toBe('not-ready')
  })
})

test.each([['2026-02-12', 0], ['2026-02-13', 1]])('on %s there are %i notices: a later document is shown from its own day on', (on, count) => {
  expect(ask(transfer, [first, second], { on: day(on) }).notices).toHaveLength(count)
})

test('an answer is the same whatever was judged before it with the same documents', () => {
  const both = layer([first, second])
  const cases: readonly Facts[] = [transfer, {}, { kind: 'long-stay', ground: 'permit', scope: 'cross-province', commits: true }, { kind: 'transfer', visitDay: day('2026-03-02') }]
  const alone = cases.map((facts) => ask(facts, [first, second]))
  expect([...cases, ...cases.toReversed()].map((facts) => decide(both, facts, { on }))).toEqual([...alone, ...alone.toReversed()])
})

test('two rules for one window are a conflict', () => {
  const twice: Pack = { ...second, windows: [{ id: 'by-too', window: 'file-by', cite, says: 'w', when: is('kind', 'transfer'), span: { type: 'open' } }] }
  expect(ask(transfer, [first, twice]).conflicts).toEqual(['file-by'])
})
