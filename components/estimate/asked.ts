import type { Screen } from '@/lib/estimate/index'

import type { Typed } from './typed'

/** Everything that the questions show. */
export type Asked = Pick<Screen, 'questions' | 'kept' | 'more'> & { readonly typed: Typed }

export const askedIn = ({ questions, kept, more, sheet: { typed } }: Screen): Asked => ({ questions, kept, more, typed: Object.fromEntries(questions.map((id) => [id, typed[id] ?? ''])) })
