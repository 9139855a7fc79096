import type { PlainDate } from '../../../../base/plain-date'
import type { Pack } from '../../../engine/types'

import { bases, claims, codes, reductions } from './benefits'
import { general, grounds } from './grounds'
import { institutions } from './institutions'
import { commitments, materials } from './materials'
import { gaps, readings } from './readings'
import { statements } from './statements'
import { locks, windows } from './windows'

export const jiangsu2022: Pack = {
  id: 'jiangsu-2022-75',
  version: '1',
  document: {
    number: '苏医保发〔2022〕75号',
    title: '江苏省异地就医经办服务规程',
    issuer: '江苏省医疗保障局',
    validity: { from: '2023-01-01' as PlainDate, verifiedOn: '2026-11-22' as PlainDate },
  },
  areas: ['32'],
  general, grounds, materials, commitments, windows, locks, bases, reductions, claims, codes, institutions, statements, readings, gaps,
}
