/** What a phone may keep of a person: drafts typed, what waits to be sent, photographs on their way. */
export const shelves = ['drafts', 'outbox', 'photos'] as const
export type Shelf = (typeof shelves)[number]

/** `value` is whatever was put; who takes it out reads it afresh, for an older version of the page may have put it. */
export type KeptItem<T = unknown> = { readonly id: string; readonly at: number; readonly value: T; readonly bytes?: Blob }
export type ToKeep<T = unknown> = { readonly id: string; readonly value: T; readonly bytes?: Blob | undefined }

/** What stays longer than this is not waiting any more: it is forgotten. */
export const KEPT_MS = 72 * 60 * 60 * 1000
export const isOver = (at: number, now: number): boolean => at <= now - KEPT_MS

/** This was written later than that day: a phone that says otherwise had an empty battery. */
const EARLIEST = Date.UTC(2026, 0, 1)
const A_LITTLE_MS = 60_000

/** Put there by a clock that was wrong, so that nobody knows how old it is. */
export const isMisdated = (at: number, now: number): boolean => at < EARLIEST || at > now + A_LITTLE_MS
