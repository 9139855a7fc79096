/** What a phone may keep of a person: drafts typed, what waits to be sent, photographs on their way. */
export const shelves = ['drafts', 'outbox', 'photos'] as const
export type Shelf = (typeof shelves)[number]

/** `value` is whatever was put; who takes it out reads it afresh, for an older version of the page may have put it. */
export type KeptItem<T = unknown> = { readonly id: string; readonly at: number; readonly value: T; readonly bytes?: Blob }
export type ToKeep<T = unknown> = { readonly id: string; readonly value: T; readonly bytes?: Blob | undefined }

/** What stays longer than this is not waiting any more: it is forgotten. */
export const KEPT_MS = 72 * 60 * 60 * 1000
