import type { Context } from '@/lib/server/crypto'

/** What the sealed bytes of a file are bound to: put under another row's name they do not open. */
export const placeOf = (fileId: string): Context => `filing_file|object|${fileId}`

/** What came, where it is kept beside what was made of it. */
export const placeOfOriginal = (fileId: string): Context => `filing_file|original|${fileId}`
