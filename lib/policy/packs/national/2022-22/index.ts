import type { PlainDate } from '../../../../base/plain-date'
import type { Pack } from '../../../engine/types'

import { bases, claims, codes, reductions } from './benefits'
import { general, grounds } from './grounds'
import { institutions } from './institutions'
import { commitments, materials } from './materials'
import { notices } from './notices'
import { locks, windows } from './windows'
import { gaps, readings, statements } from './words'

/**
 * The base of every place without a document of its own; over a place's older document it gives its notices alone.
 * Known from secondary sources, so nobody has verified it.
 */
export const national2022: Pack = {
  id: 'national-2022-22',
  version: '1',
  document: {
    number: '医保发〔2022〕22号',
    title: '关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知',
    issuer: '国家医疗保障局、财政部',
    validity: { from: '2023-01-01' as PlainDate },
  },
  areas: [],
  general, grounds, materials, commitments, windows, locks, bases, reductions, claims, codes, institutions, statements, notices, readings, gaps,
}
