import type { PlainDate } from '../../../../base/plain-date'
import type { Pack } from '../../../engine/types'

import { bases, claims, codes, general, grounds, materials, windows } from './rules'
import { gaps, readings, statements } from './words'

/** For every place whose own document does not answer, until a later national one does. */
export const national2014: Pack = {
  id: 'national-2014-93',
  version: '1',
  document: {
    number: '人社部发〔2014〕93号',
    title: '关于进一步做好基本医疗保险异地就医医疗费用结算工作的指导意见',
    issuer: '人力资源和社会保障部、财政部、国家卫生和计划生育委员会',
    validity: { from: '2014-11-18' as PlainDate, verifiedOn: '2026-11-22' as PlainDate },
  },
  areas: [],
  general, grounds, materials, windows, bases, claims, codes, statements, readings, gaps,
}
