import type { PlainDate } from '../../../base/plain-date'
import type { Decision, RatioAnswer } from '../../engine/answer'
import { decide } from '../../engine/decide'
import { layer } from '../../engine/layer'
import { ratioOf } from '../../engine/ratio'
import type { LayeredPack } from '../../engine/types'
import type { Facts, Kind } from '../../engine/vocabulary'
import { endText, on } from '../case'
import { packFor } from '../register'
import { axesFor, eachSituation, type Axis, type Part } from '../situations'

import type { Ends, Pays, Readings, Second } from './words'

export type Document = { readonly second: Second; readonly area: string; readonly day: string }

/** An empty pack where there is none: it answers nothing, and every comparison fails. */
export function packOf({ area, day }: Pick<Document, 'area' | 'day'>): LayeredPack {
  const pack = packFor(area, on(day))
  return pack.ok ? pack.value : layer([])
}

/** What is known where nothing else is said. Of the days that windows are counted from one each will do: the counting is tried elsewhere. */
const plain: Facts = {
  working: 'active', filed: true, inTime: true, inTransferList: true, critical: false, couldSettleDirectly: true, settledDirectly: true, ownFault: false, care: 'inpatient', designated: true,
  visitDay: on('2018-09-29'), submittedOn: on('2018-05-11'), approvedOn: on('2018-08-31'), signedOn: on('2018-09-04'), permitUntil: on('2019-03-31'),
  letterUntil: on('2019-04-30'), registeredOn: on('2020-02-29'), completeOn: on('2018-05-16'),
}

/** Goes through every known situation of a kind, and calls with the first few on which the two differ. */
export function differences(document: Document, kind: Kind, over: { readonly parts: readonly Part[]; readonly also?: readonly Axis[]; readonly readings?: Readings }) {
  const pack = packOf(document)
  const day = on(document.day)
  const differing: { readonly facts: Facts; readonly what: string }[] = []
  const count = eachSituation(axesFor(pack, kind, over), { ...plain, kind }, (facts) => {
    const what = differing.length < 3 ? difference(document.second, { facts, day, readings: over.readings ?? {} }, decide(pack, facts, { on: day, readings: over.readings ?? {} })) : undefined
    if (what !== undefined) differing.push({ facts: { ...facts }, what })
  })
  return { count, differing }
}

type Asked = { readonly facts: Facts; readonly day: PlainDate; readonly readings: Readings }

/** The first thing in which an answer differs from the second reading; undefined where they agree. */
export function difference(second: Second, { facts, day, readings }: Asked, answer: Decision): string | undefined {
  const may = second.mayFile(facts)
  if ((answer.status === 'yes' || answer.status === 'not-ready') !== may || answer.status === 'undecided') return `may file: ${answer.status}, not ${String(may)}`
  const ratio = ratioDifference(answer.ratio, second.pays(facts, readings))
  if (ratio !== undefined || !may) return ratio
  if (answer.windows.every(({ window }) => window !== 'valid-until')) return 'a record without a word on its end'
  return endsDifference('window', answer.windows.map(({ window, ends }) => [window, endText(ends)]), second.windows(facts, day))
    ?? endsDifference('lock', answer.locks.map(({ rule, until }) => [rule.what, endText(until)]), second.locks(facts, day))
}

const locals = [95, 65, 5]

function ratioDifference({ type, value }: RatioAnswer, pays: Pays | undefined): string | undefined {
  if (pays === undefined || value === undefined) return pays === undefined && value === undefined && type === 'silent' ? undefined : `ratio: ${type} where one of them is silent`
  const same = locals.every((local) => ratioOf(value, local).ratio === pays.ratio(local)) && value.firstPay === pays.firstPay
  return same && (value.level === 'care') === pays.byCareLevel && value.atMost === pays.atMost ? undefined : `ratio: ${JSON.stringify(value)}, not ${String(locals.map(pays.ratio))}`
}

/** A gap is where the document names no end: the second reading has nothing there. */
function endsDifference(what: string, answered: readonly (readonly [string, string])[], read: Ends): string | undefined {
  const named = answered.filter(([, end]) => !end.startsWith('gap '))
  const wrong = named.find(([name, end]) => read[name] !== end.replace('?', ''))
  if (wrong) return `${what} ${wrong.join(' ')}, not ${String(read[wrong[0]])}`
  const missing = Object.keys(read).find((name) => named.every(([other]) => other !== name))
  return missing === undefined ? undefined : `${what} ${missing} is not answered`
}
