import { vocabulary } from '../../engine/vocabulary'
import type { Axis } from '../situations'

import type { Document } from './agreement'
import { jiangsu2019, jiangsu2022 } from './jiangsu'
import { jilin2017, jilin2020 } from './jilin'
import { liaoning2017 } from './liaoning'
import { national2014, national2022 } from './national'

/** Every document as it was read the second time, with a place and a day on which it alone is law. */
export const documents = {
  'national-2014-93': { second: national2014, area: '370100', day: '2016-05-20' },
  'liaoning-szh-2017-29': { second: liaoning2017, area: '219900', day: '2018-05-20' },
  'jilin-2017-79': { second: jilin2017, area: '220100', day: '2018-05-20' },
  'jilin-2020-16': { second: jilin2020, area: '220100', day: '2021-05-20' },
  'jiangsu-guicheng': { second: jiangsu2019, area: '320100', day: '2021-05-20' },
  'jiangsu-2022-75': { second: jiangsu2022, area: '320100', day: '2024-05-20' },
  'national-2022-22': { second: national2022, area: '370100', day: '2024-05-20' },
} satisfies Record<string, Document>
export type DocumentName = keyof typeof documents

/** A promise is heard apart from the conditions. */
export const promise: Axis = { fact: 'commits', values: [true, false] }
export const everyGround: Axis = { fact: 'ground', values: vocabulary.ground }
export const everyScope: Axis = { fact: 'scope', values: vocabulary.scope }
