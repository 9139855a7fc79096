import type { Context } from '@/lib/server/crypto'

/** What the sealed bytes of a file are bound to: put under another row's name they do not open. */
export const placeOf = (fileId: string): Context => `filing_file|object|${fileId}`
