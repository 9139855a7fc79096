import type { PlainDate } from '../../../../base/plain-date'
import type { Pack } from '../../../engine/types'

import { bases, claims, codes } from './benefits'
import { general, grounds } from './grounds'
import { institutions } from './institutions'
import { commitments, materials } from './materials'
import { gaps, readings } from './readings'
import { statements } from './statements'
import { windows } from './windows'

/** Its text bears no day: the first one is a reading of its own. It ends where the document of 2022 begins. */
export const jiangsu2019: Pack = {
  id: 'jiangsu-guicheng',
  version: '1',
  document: {
    number: '苏医保规〔2019〕1号',
    title: '江苏省异地就医经办服务规程',
    issuer: '江苏省医疗保障局',
    validity: { from: '2019-12-31' as PlainDate, to: '2022-12-31' as PlainDate, verifiedOn: '2026-11-22' as PlainDate },
  },
  areas: ['32'],
  general, grounds, materials, commitments, windows, bases, claims, codes, institutions, statements, readings, gaps,
}
