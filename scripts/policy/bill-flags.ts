import { readMoney } from '@/lib/base/money'

type Read = (text: string) => unknown
/** What cannot be read stays as it was typed, so that the contract can say what is wrong with it. */
const money: Read = (text) => {
  const read = readMoney(text)
  return read.ok ? read.value : /^-?[\d.]+$/u.test(text) ? Math.round(Number(text) * 100) : text
}
const number: Read = (text) => (/^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text)
const yesNo: Read = (text) => ({ yes: true, no: false, unsure: null })[text] ?? (text === 'unsure' ? null : text)
const word: Read = (text) => text

/** Each flag of a bill: where it stands in the body, and how it is read. */
export const bill: Readonly<Record<string, readonly [pointer: string, read: Read]>> = {
  total: ['/bill/total', money], selfPaid: ['/bill/selfPaid', money], firstShare: ['/bill/firstShare', money], overLimit: ['/bill/overLimit', money], inScope: ['/bill/inScope', money],
  account: ['/account', money], level: ['/level', word], civilServant: ['/civilServant', yesNo], aided: ['/aided', yesNo], stacking: ['/stacking', word],
  nth: ['/history/nth', number], deductibleUsed: ['/history/deductibleUsed', money], poolUsed: ['/history/poolUsed', money], largeUsed: ['/history/largeUsed', money],
  seriousCounted: ['/history/seriousCounted', money], seriousUsed: ['/history/seriousUsed', money], civilUsed: ['/history/civilUsed', money], aidUsed: ['/history/aidUsed', money],
  admitted: ['/stay/from', word], discharged: ['/stay/to', word], split: ['/stay/split', word],
  deductible: ['/figures/deductible', money], ratio: ['/figures/ratio', number], cap: ['/figures/cap', money], large: ['/figures/large', number], largeCap: ['/figures/large-cap', money],
  civilServantRatio: ['/figures/civil-servant', number], aidRatio: ['/figures/aid', number],
}
export const billFlags: readonly string[] = Object.keys(bill)

/** The flag that a fault's pointer came from; none where it is about something else than the bill. */
export const billFlagOf = (pointer: string): string | undefined => Object.entries(bill).find(([, [at]]) => at === pointer)?.[0]
