import type { PlainDate } from '../../../base/plain-date'
import { addDays } from '../../../base/plain-date'
import { isWorkingDay } from '../../../calendar/index'
import type { Facts } from '../../engine/vocabulary'

import { ends, isLong, less, local, nextYear, orNextWorkingDay, workingDayAfter, type Ends, type Pays, type Readings, type Second } from './words'

/** 吉人社联字〔2017〕79号. */
export const jilin2017: Second = { mayFile, pays, windows: (facts, on) => windowsOf(facts, on, 'visit-day-not-counted'), locks }

/** 吉医保联〔2020〕16号 over it: a promise counts from its signature, and the proof follows (六). */
export const jilin2020: Second = {
  ...jilin2017,
  windows: (facts, on) => {
    const own = windowsOf(facts, on, 'visit-day-not-counted')
    if (!isLong(facts) || facts.commits !== true || facts.signedOn === undefined) return own
    return { ...own, 'effective-from': facts.signedOn, 'proof-by': orNextWorkingDay(addDays(facts.signedOn, 30)) }
  },
}

/** The stricter date of art. 17: a visit day that is a working day is the first of the three. */
export const strictFileBy = (facts: Facts, on: PlainDate): string | undefined => windowsOf(facts, on, 'visit-day-counted')['file-by']

/** Arts. 2, 7, 9. */
function mayFile(facts: Facts): boolean {
  if (facts.scope === 'same-place' || facts.outsideMainland === true) return false
  switch (facts.kind) {
    case 'long-stay':
      return facts.insurance === 'resident' ? residentLives(facts) : employeeLives(facts)
    case 'transfer':
      return facts.localCannotTreat === true || facts.critical === true
    case 'emergency':
      return facts.emergencyCare === true
    case 'maternity':
      return facts.mother === 'self' ? facts.insuredMale !== true : wifeOfInsured(facts)
    default:
      return false
  }
}

/** Art. 7(一): the resident insured need age, permit (a registration of six months is one) and a closed local scheme together. */
function residentLives(facts: Facts): boolean {
  const permit = facts.ground === 'permit' || (facts.ground === 'registration' && (facts.residenceMonths ?? 0) >= 6)
  return permit && facts.reachedRetirementAge === true && facts.barredFromLocalScheme === true
}

function employeeLives({ ground, residenceMonths = 0, postedMonths = 0 }: Facts): boolean {
  if (ground === 'household' || ground === 'permit') return true
  return (ground === 'registration' && residenceMonths >= 6) || (ground === 'posted' && postedMonths >= 6)
}

/** Art. 7(二): the wife of an insured employee, without work herself, within family planning. */
const wifeOfInsured = (facts: Facts) =>
  facts.insurance === 'employee' && facts.insuredMale === true && facts.spouseUnemployed === true && facts.planningCompliant === true

/** Art. 12, paragraph by paragraph. */
function pays(facts: Facts, readings: Readings): Pays | undefined {
  const way = readings['points'] ?? 'points'
  const fault = missedDirect(facts) ? [10] : []
  if (!formalitiesDone(facts)) {
    const flat: Pays = { ...local, ratio: () => 20 }
    return readings['flat-not-stacked'] === 'stacked' ? less(flat, fault, way) : flat
  }
  if (isLong(facts) && facts.insurance === 'resident') return less(local, [10, ...fault], way)
  if (facts.kind !== 'transfer') return less(local, fault, way)
  return less({ ...local, byCareLevel: true }, [...(facts.inTransferList === true ? [] : [20]), ...fault], way)
}

/** ¶5. */
const missedDirect = (facts: Facts) => facts.couldSettleDirectly === true && facts.settledDirectly === false && facts.ownFault === true

/** ¶4, with the reading that a late transfer, or one neither listed nor critical, has not met them. */
function formalitiesDone({ kind, filed, inTime, inTransferList, critical }: Facts): boolean {
  if (filed !== true || kind === 'other') return false
  return kind !== 'transfer' || (inTime === true && (inTransferList === true || critical === true))
}

function windowsOf(facts: Facts, on: PlainDate, firstDay: string): Ends {
  switch (facts.kind) {
    case 'long-stay':
      return ends({ 'effective-from': facts.approvedOn, 'valid-until': longEnd(facts), 'account-window': accountMoney(facts, on) })
    case 'transfer':
      return ends({ 'effective-from': facts.approvedOn, 'valid-until': 'stay-ends' })
    case 'maternity':
      return ends({ 'effective-from': facts.approvedOn, 'valid-until': 'birth-ends' })
    case 'emergency':
      return ends({ 'file-by': emergencyBy(facts.visitDay, firstDay), 'effective-from': facts.visitDay, 'valid-until': 'stay-ends' })
    default:
      return {}
  }
}

/** Art. 17. */
function emergencyBy(visit: PlainDate | undefined, firstDay: string): string | undefined {
  if (visit === undefined) return undefined
  return workingDayAfter(visit, firstDay === 'visit-day-counted' && isWorkingDay(visit).working ? 2 : 3)
}

/** Art. 16, second and third sentence; it names no end for a registration. */
function longEnd({ insurance, working, ground, permitUntil, letterUntil }: Facts): string | undefined {
  if (ground === 'posted') return letterUntil
  if (insurance === 'employee' && (ground === 'household' || working === 'retired')) return 'open'
  return ground === 'permit' ? permitUntil : undefined
}

/** Art. 26: the agency pays it out before the end of January; nobody has to act by then, so the day does not move. Only employees have an account. */
function accountMoney({ insurance, scope, care, couldSettleDirectly, ownFault }: Facts, on: PlainDate): string | undefined {
  const may = insurance === 'employee' && scope === 'cross-province' && care === 'outpatient' && couldSettleDirectly === false && ownFault === false
  return may ? `${nextYear(on, '01-01')}..${nextYear(on, '01-31')}` : undefined
}

/** Art. 21: local benefits rest while the record holds. Art. 16: two changes in a calendar year, the next one from 1 January. */
function locks(facts: Facts, on: PlainDate): Ends {
  const third = isLong(facts) && (facts.changesThisYear ?? 0) >= 2
  return ends({ 'local-benefits': 'record-ends', change: third ? `${on.slice(0, 4)}-12-31` : undefined })
}
