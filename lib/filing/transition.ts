import { err, ok, type Result } from '../base/result'

import { actors, moves, type Actor, type EventType, type State } from './states'

export type Move = { readonly type: EventType; readonly by: Actor }
export type MoveRefused = { readonly code: 'not-possible-now' | 'not-yours-to-do'; readonly state: State; readonly event: EventType }

/** The state after an event. Refuses with `not-possible-now` where the table has no row, `not-yours-to-do` for another actor. */
export function transition(state: State, { type, by }: Move): Result<State, MoveRefused> {
  if (actors[type] !== by) return err({ code: 'not-yours-to-do', state, event: type })
  const next = (moves[state] as Partial<Record<EventType, State>>)[type]
  return next === undefined ? err({ code: 'not-possible-now', state, event: type }) : ok(next)
}

/** What this actor may do next: a button is shown exactly when the server would accept it. */
export function possible(state: State, by: Actor): readonly EventType[] {
  return (Object.keys(moves[state]) as EventType[]).filter((type) => actors[type] === by)
}

/** The state that a history ends in, by its own events: what the state column must equal. */
export function replay(events: readonly Move[]): Result<State, MoveRefused> {
  return events.reduce<Result<State, MoveRefused>>((state, move) => (state.ok ? transition(state.value, move) : state), ok('draft'))
}
