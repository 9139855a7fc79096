import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { actors, inForce, moves, onTheCitizen, onTheDesk, shownState, type Actor, type EventType, type State } from './states'
import { possible, replay, transition, type Move } from './transition'

const states = Object.keys(moves) as State[]
const events = Object.keys(actors) as EventType[]
const people = ['citizen', 'officer', 'system'] as const satisfies readonly Actor[]

/** Everything that may ever happen, written down a second time on purpose. */
const allowed = [
  'a draft is saved by the citizen: draft',
  'a draft is submitted by the citizen: submitted',
  'a draft is submitted on a commitment by the citizen: on-commitment',
  'a submitted record is claimed by the officer: in-review',
  'a submitted record is withdrawn by the citizen: withdrawn',
  'a record in review is approved by the officer: approved',
  'a record in review is refused by the officer: refused',
  'a record in review is asked about by the officer: waiting',
  'a record in review is withdrawn by the citizen: withdrawn',
  'a waiting record is answered by the citizen: in-review',
  'a waiting record is withdrawn by the citizen: withdrawn',
  'a record on a commitment is answered by the citizen: checking-proof',
  'a record on a commitment is revoked by the officer: revoked',
  'a record on a commitment is ended by the citizen: ended',
  'a record on a commitment is run out by the system: ended',
  'a record with its proof checked is approved by the officer: approved',
  'a record with its proof checked is asked about by the officer: on-commitment',
  'a record with its proof checked is revoked by the officer: revoked',
  'a record with its proof checked is ended by the citizen: ended',
  'a record with its proof checked is run out by the system: ended',
  'an approved record is revoked by the officer: revoked',
  'an approved record is ended by the citizen: ended',
  'an approved record is run out by the system: ended',
]
const recordWords: Record<State, string> = {
  draft: 'a draft', submitted: 'a submitted record', 'in-review': 'a record in review', waiting: 'a waiting record', 'on-commitment': 'a record on a commitment',
  'checking-proof': 'a record with its proof checked', approved: 'an approved record', refused: 'a refused record', withdrawn: 'a withdrawn record',
  revoked: 'a revoked record', ended: 'an ended record',
}
const eventWords: Record<EventType, string> = {
  save: 'saved', submit: 'submitted', 'submit-on-commitment': 'submitted on a commitment', claim: 'claimed', ask: 'asked about', answer: 'answered',
  approve: 'approved', refuse: 'refused', withdraw: 'withdrawn', revoke: 'revoked', end: 'ended', expire: 'run out',
}
const sentence = (state: State, type: EventType, by: Actor) => `${recordWords[state]} is ${eventWords[type]} by the ${by}`
const every = states.flatMap((state) => events.flatMap((type) => people.map((by) => ({ state, type, by }))))
const written = new Map(allowed.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(': ') + 2)]))

const may = every.filter(({ state, type, by }) => written.has(sentence(state, type, by)))
test.each(may.map((move) => [sentence(move.state, move.type, move.by), move] as const))('%s', (title, { state, type, by }) => {
  expect(transition(state, { type, by })).toEqual({ ok: true, value: written.get(title) })
})

const never = every.filter(({ state, type, by }) => !written.has(sentence(state, type, by)))
test.each(never.map((move) => [`never: ${sentence(move.state, move.type, move.by)}`, move] as const))('%s', (_, { state, type, by }) => {
  const somebodyElse = actors[type] !== by
  expect(transition(state, { type, by })).toEqual({ ok: false, error: { code: somebodyElse ? 'not-yours-to-do' : 'not-possible-now', state, event: type } })
})

test('[52] every line of the table was met', () => {
  expect(may).toHaveLength(allowed.length)
})

test('what is offered is exactly what would be accepted', () => {
  const offered = states.flatMap((state) => people.flatMap((by) => possible(state, by).map((type) => sentence(state, type, by))))
  const accepted = every.filter(({ state, type, by }) => transition(state, { type, by }).ok).map(({ state, type, by }) => sentence(state, type, by))
  expect([...offered].sort()).toEqual([...accepted].sort())
})

const movesFrom = (state: State): readonly Move[] => people.flatMap((by) => possible(state, by).map((type) => ({ type, by })))

function landing(state: State, move: Move): State {
  const next = transition(state, move)
  return next.ok ? next.value : state
}

describe('a history', () => {
  /** Walks at random, each step one of those possible, and keeps what happened. */
  const walk = fc.array(fc.nat(1000), { maxLength: 40 }).map((picks) => {
    let state: State = 'draft'
    const history: Move[] = []
    for (const pick of picks) {
      const open = movesFrom(state)
      const move = open[pick % Math.max(1, open.length)]
      if (move === undefined) break
      history.push(move)
      state = landing(state, move)
    }
    return { state, history }
  })

  test('replayed, it ends in the state it reached', () => {
    fc.assert(fc.property(walk, ({ state, history }) => {
      expect(replay(history)).toEqual({ ok: true, value: state })
    }))
  })

  test('with one impossible event in it, it is refused there, whatever follows', () => {
    fc.assert(fc.property(walk, fc.constantFrom(...events), fc.constantFrom(...people), ({ state, history }, type, by) => {
      fc.pre(!transition(state, { type, by }).ok)
      expect(replay([...history, { type, by }, { type: 'save', by: 'citizen' }])).toMatchObject({ ok: false, error: { state, event: type } })
    }))
  })

  test('an empty one is a draft', () => {
    expect(replay([])).toEqual({ ok: true, value: 'draft' })
  })

  test('every state can be reached', () => {
    const reached = new Set<State>(fc.sample(walk, { numRuns: 3000, seed: 7 }).map(({ state }) => state))
    expect([...reached].sort()).toEqual([...states].sort())
  })
})

test.each(['refused', 'withdrawn', 'revoked', 'ended'] as const)('nothing more happens to a record that is %s', (state) => {
  expect(people.flatMap((by) => possible(state, by))).toEqual([])
})

test('benefits are given while in force: a false promise can then be stopped, and the citizen can end it', () => {
  expect(states.filter((state) => possible(state, 'officer').includes('revoke'))).toEqual([...inForce])
  expect(states.filter((state) => possible(state, 'citizen').includes('end'))).toEqual([...inForce])
})

test('somebody has something to do exactly where it says so', () => {
  const officer = states.filter((state) => possible(state, 'officer').some((type) => type !== 'revoke'))
  const citizen = states.filter((state) => possible(state, 'citizen').some((type) => !['withdraw', 'end'].includes(type)))
  expect(new Set(officer)).toEqual(onTheDesk)
  expect(new Set(citizen)).toEqual(onTheCitizen)
})

test('nobody approves a record that was not submitted', () => {
  expect(transition('draft', { type: 'approve', by: 'officer' })).toMatchObject({ ok: false })
})

test.each([
  ['approved', '2026-02-12', 'expired'], ['on-commitment', '2026-02-12', 'expired'], ['approved', '2026-02-13', 'approved'], ['approved', null, 'approved'],
  ['ended', '2026-02-12', 'ended'], ['waiting', null, 'waiting'],
] as const)('on 13 February a record that is %s until %s is shown as %s', (state, until, shown) => {
  expect(shownState({ state, effectiveUntil: until as PlainDate | null }, '2026-02-13' as PlainDate)).toBe(shown)
})
