import type { Kind as KindId } from '../../policy/index'

import { emergency } from './emergency/kind'
import type { Kind } from './kind'
import { longStay } from './long-stay/kind'
import { maternity } from './maternity/kind'
import { other } from './other/kind'
import { transfer } from './transfer/kind'

/** Every kind of record. A kind without its folder does not compile. */
export const kinds: Readonly<Record<KindId, Kind>> = { 'long-stay': longStay, transfer, emergency, maternity, other }
