import type { Decision } from '../engine/answer'
import { decide } from '../engine/decide'
import type { Pack } from '../engine/types'

import { on, type Case } from './case'
import { cases as jiangsu2019Cases } from './jiangsu/2019-1/cases'
import { jiangsu2019 } from './jiangsu/2019-1/index'
import { cases as jiangsu2022Cases } from './jiangsu/2022-75/cases'
import { jiangsu2022 } from './jiangsu/2022-75/index'
import { cases as jilin2017Cases } from './jilin/2017-79/cases'
import { jilin2017 } from './jilin/2017-79/index'
import { cases as jilin2020Cases } from './jilin/2020-16/cases'
import { jilin2020 } from './jilin/2020-16/index'
import { cases as liaoning2017Cases } from './liaoning/2017-29/cases'
import { liaoning2017 } from './liaoning/2017-29/index'
import { cases as national2014Cases } from './national/2014-93/cases'
import { national2014 } from './national/2014-93/index'
import { cases as national2022Cases } from './national/2022-22/cases'
import { national2022 } from './national/2022-22/index'
import { packFor } from './register'

/** Every document with its examples, and a place where it is law. */
export type Table = { readonly pack: Pack; readonly area: string; readonly cases: readonly Case[] }
export const tables: readonly Table[] = [
  { pack: national2014, area: '110100', cases: national2014Cases },
  { pack: liaoning2017, area: '219900', cases: liaoning2017Cases },
  { pack: jilin2017, area: '220100', cases: jilin2017Cases },
  { pack: jiangsu2019, area: '320100', cases: jiangsu2019Cases },
  { pack: jilin2020, area: '220100', cases: jilin2020Cases },
  { pack: jiangsu2022, area: '320100', cases: jiangsu2022Cases },
  { pack: national2022, area: '110100', cases: national2022Cases },
]

/** What the documents of an example's place and day answer; undefined where there are none. */
export function answerTo(table: Table, example: Case): Decision | undefined {
  const pack = packFor(example.area ?? table.area, on(example.on))
  return pack.ok ? decide(pack.value, example.facts, { on: on(example.on), held: example.held ?? [], readings: example.readings ?? {} }) : undefined
}

export const answersOf = (table: Table): readonly Decision[] => table.cases.flatMap((example) => answerTo(table, example) ?? [])
