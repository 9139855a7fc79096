import type { PlainDate } from '../../../../base/plain-date'
import type { Pack } from '../../../engine/types'

import { bases, claims, codes } from './benefits'
import { general, grounds } from './grounds'
import { institutions } from './institutions'
import { materials } from './materials'
import { gaps, readings } from './readings'
import { statements } from './statements'
import { locks, windows } from './windows'

/** For the provincial pool alone: the cities of the province have their own documents. */
export const liaoning2017: Pack = {
  id: 'liaoning-szh-2017-29',
  version: '1',
  document: {
    number: '辽社险办〔2017〕29号',
    title: '省直基本医疗保险跨省异地就医住院医疗费用直接结算经办规程（试行）',
    issuer: '辽宁省社会保险事业管理局办公室',
    validity: { from: '2017-09-27' as PlainDate, verifiedOn: '2026-11-22' as PlainDate },
  },
  areas: ['219900'],
  general, grounds, materials, windows, locks, bases, claims, codes, institutions, statements, readings, gaps,
}
