import type { ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'

import type { Hint } from './hints'

/** Where a file is between the phone and the desk. `kept`: on this phone, until its turn or the network comes. */
export type Stage =
  | { readonly at: 'preparing' | 'kept' | 'looking' | 'gone' }
  | { readonly at: 'sending'; readonly percent: number; readonly part: number; readonly parts: number }
  /** It goes on by itself. */
  | { readonly at: 'waiting'; readonly code: ProofCode }
  | { readonly at: 'refused'; readonly code: ProofCode }

export type OnItsWay = {
  readonly id: string
  readonly filingId: string
  readonly material: MaterialId
  readonly isPhoto: boolean
  readonly stage: Stage
  readonly hints: readonly Hint[]
  /** False where only this page holds it: the phone cannot or shall not keep anything. */
  readonly lasting: boolean
  /** The picture itself, to be recognised by. */
  readonly preview?: string | undefined
}

/** What the pages of this tab show. `advice` is what was seen on files that have arrived; `turn` grows with every change. */
export type Board = { readonly turn: number; readonly way: readonly OnItsWay[]; readonly advice: Readonly<Record<string, readonly Hint[]>>; readonly mark: boolean }

export const emptyBoard: Board = { turn: 0, way: [], advice: {}, mark: true }

let board = emptyBoard
const readers = new Set<() => void>()

export const boardNow = (): Board => board

export function onBoard(read: () => void): () => void {
  readers.add(read)
  return () => { readers.delete(read) }
}

export function change(part: Partial<Omit<Board, 'turn'>> = {}): void {
  board = { ...board, ...part, turn: board.turn + 1 }
  for (const read of readers) read()
}

/** A new one goes to the end; a known one keeps its place. */
export function show(item: OnItsWay): void {
  const { way } = board
  change({ way: way.some(({ id }) => id === item.id) ? way.map((each) => (each.id === item.id ? item : each)) : [...way, item] })
}

export const found = (id: string): OnItsWay | undefined => board.way.find((item) => item.id === id)

/** Tells where a file is now; of one that was taken off meanwhile nothing is told any more. */
export function move(id: string, stage: Stage): void {
  const item = found(id)
  if (item !== undefined) show({ ...item, stage })
}

export function takeOff(id: string): void {
  const preview = found(id)?.preview
  if (preview !== undefined) URL.revokeObjectURL(preview)
  change({ way: board.way.filter((item) => item.id !== id) })
}

/** Somebody has looked, and uses it all the same. */
export function dismiss(id: string): void {
  const item = found(id)
  if (item !== undefined) show({ ...item, hints: [] })
  change({ advice: Object.fromEntries(Object.entries(board.advice).filter(([of]) => of !== id)) })
}
