import type { PlainDate } from '../../../../base/plain-date'
import type { Pack } from '../../../engine/types'

import { claims, codes, locks } from './benefits'
import { general, grounds } from './grounds'
import { institutions } from './institutions'
import { materials } from './materials'
import { bases, reductions } from './ratio'
import { gaps, readings } from './readings'
import { statements } from './statements'
import { windows } from './windows'

export const jilin2017: Pack = {
  id: 'jilin-2017-79',
  version: '1',
  document: {
    number: '吉人社联字〔2017〕79号',
    title: '吉林省医疗工伤生育保险异地就医管理办法',
    issuer: '吉林省人力资源和社会保障厅、吉林省财政厅',
    validity: { from: '2017-11-01' as PlainDate, verifiedOn: '2026-11-22' as PlainDate },
  },
  areas: ['22'],
  general, grounds, materials, windows, locks, bases, reductions, claims, codes, institutions, statements, readings, gaps,
}
