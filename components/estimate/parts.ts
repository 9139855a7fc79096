import type { Screen } from '@/lib/estimate/index'

import { answerOf, type Answer } from './answer'
import { askedIn, type Asked } from './asked'
import { figuresIn, type ShownFigures } from './shown-figures'

/**
 * What follows from what is filled in, the same from the server and in the browser. The fields among it come as plain values: the page
 * draws them itself, so that a field stays the same field, whoever has worked out that it is needed.
 */
export type Parts = { readonly answer: Answer; readonly asked: Asked; readonly figures: ShownFigures }

export const partsOf = (screen: Screen): Parts => ({ answer: answerOf(screen), asked: askedIn(screen), figures: figuresIn(screen) })
