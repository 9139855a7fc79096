import { normalise } from '@/lib/base/plain-text'

/** What stood in a cell, as far as a report needs it and a database takes it. */
export const shortened = (text: string): string => Array.from(normalise(text)).slice(0, 120).join('')
