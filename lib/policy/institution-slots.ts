import type { Kleene } from '../base/kleene'
import type { Slot } from './engine/types'

/** An institution as the rules see it. Undefined is not known; only what is known can be held against it. */
export type PickedInstitution = {
  readonly id: string
  readonly tier: Exclude<Slot, 'specialist'> | 'ungraded' | undefined
  readonly specialist: Kleene
  /** Whether it settles directly for people insured elsewhere. */
  readonly direct: Kleene
  readonly designated: Kleene
  /** The prefecture where it lies. */
  readonly city: string
  /** The place that the person picked it for, where they said so: it can take no other. */
  readonly as?: Slot | undefined
}

export type Fit = {
  readonly taken: Readonly<Record<string, Slot>>
  /** Those that could only be placed by what is not known about them. */
  readonly open: readonly string[]
  readonly 'no-slot': readonly string[]
  readonly 'slot-taken': readonly string[]
}
type Placing = ReadonlyMap<string, Slot>

/** Gives each institution a place of its own, as many as can have one; a specialist hospital may also stand for its level. */
export function fitSlots(slots: readonly Slot[], picked: readonly PickedInstitution[]): Fit {
  const hopeful = place(picked, slots, possibly)
  const sure = place(picked.filter(({ id }) => hopeful.has(id)), slots, surely)
  const lost = picked.filter(({ id }) => !hopeful.has(id))
  const noSlot = lost.filter((one) => possibly(one, slots).length === 0)
  return {
    taken: Object.fromEntries(sure),
    open: picked.filter(({ id }) => hopeful.has(id) && !sure.has(id)).map(({ id }) => id),
    'no-slot': noSlot.map(({ id }) => id),
    'slot-taken': lost.filter((one) => !noSlot.includes(one)).map(({ id }) => id),
  }
}

type Places = (one: PickedInstitution, slots: readonly Slot[]) => readonly Slot[]

const surely: Places = ({ tier, specialist, as }, slots) => slots.filter((slot) => slot === (as ?? slot) && (slot === 'specialist' ? specialist === true : slot === tier))
const possibly: Places = ({ tier, specialist, as }, slots) =>
  slots.filter((slot) => slot === (as ?? slot) && (slot === 'specialist' ? specialist !== false : slot === tier || tier === undefined))

/** The placing that leaves the fewest without a place; of equal ones the first in the order of the slots. */
function place([first, ...others]: readonly PickedInstitution[], slots: readonly Slot[], places: Places): Placing {
  if (first === undefined) return new Map()
  const tries = [
    ...places(first, slots).map((slot) => new Map([[first.id, slot], ...place(others, slots.filter((each) => each !== slot), places)])),
    place(others, slots, places),
  ]
  return tries.reduce((best, each) => (each.size > best.size ? each : best))
}
