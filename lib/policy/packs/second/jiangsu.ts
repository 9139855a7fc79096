import { addDays, type PlainDate } from '../../../base/plain-date'
import type { Facts } from '../../engine/vocabulary'

import { ends, isLong, lessAtMost, local, monthsAfter, nothing, orNextWorkingDay, workingDayAfter, type Ends, type Pays, type Second } from './words'

/** 苏医保规〔2019〕1号. */
export const jiangsu2019: Second = { mayFile: mayFile2019, pays: pays2019, windows: windows2019, locks: () => ({}), claimBy: (facts) => decided(facts, 10) }

/** 苏医保发〔2022〕75号. */
export const jiangsu2022: Second = {
  mayFile: mayFile2022, pays: pays2022, windows: windows2022, locks: locks2022, claimBy: (facts) => decided(facts, facts.smallBill === true ? 5 : 10),
}

/** 2019 art. 6: outside the prefecture-level city. */
const isOutside = ({ scope, outsideMainland }: Facts) => (scope === 'cross-province' || scope === 'in-province') && outsideMainland !== true

function mayFile2019(facts: Facts): boolean {
  if (!isOutside(facts)) return false
  return isLong(facts) ? livesOrWorks(facts) : facts.kind === 'transfer' && facts.referralIssued === true
}

/** Sent there for work, or living there for long by whatever shows it: the household moved, a permit, a registration. */
const livesOrWorks = ({ ground }: Facts): boolean => ground !== undefined

/** 2019 art. 11: the insured place's policy. Nothing is said of who went without a record. */
function pays2019({ kind, filed }: Facts): Pays | undefined {
  return (kind === 'long-stay' || kind === 'transfer') && filed === true ? local : undefined
}

function windows2019(facts: Facts): Ends {
  const promised = (facts.migrantWorker === true || facts.movedForWork === true) && facts.commits === true
  return ends({
    'opens-by': opensBy(facts),
    'effective-from': promised && isLong(facts) ? facts.signedOn : facts.approvedOn,
    'proof-by': promised && isLong(facts) && facts.signedOn !== undefined ? orNextWorkingDay(addDays(facts.signedOn, 30)) : undefined,
    'valid-until': isLong(facts) ? 'open' : undefined,
  })
}

/** 2019 art. 8 and 2022 art. 9: at the window the same day, online within one working day, in the hospital by the hospital itself. */
function opensBy({ channel, submittedOn }: Facts): PlainDate | undefined {
  if (channel === 'hospital') return undefined
  return submittedOn && (channel === 'online' ? workingDayAfter(submittedOn, 1) : submittedOn)
}

/** 2019 art. 20, 2022 art. 28: from the complete papers, twenty working days where the case is special. */
const decided = ({ completeOn, specialCase }: Facts, count: number): string | undefined => completeOn && workingDayAfter(completeOn, specialCase === true ? 20 : count)

/** 2022 arts. 7, 8. */
function mayFile2022(facts: Facts): boolean {
  if (!isOutside(facts)) return false
  switch (facts.kind) {
    case 'long-stay':
      return livesOrWorks(facts)
    case 'transfer':
      return facts.referralIssued === true
    case 'emergency':
      return facts.emergencyCare === true
    default:
      return facts.kind === 'other'
  }
}

/** 2022 arts. 17–19; a birth is claimed as the insured place rules (26(四)). */
function pays2022({ kind, filed, designated }: Facts): Pays | undefined {
  if (kind === 'emergency') return local
  if (designated === false) return nothing
  if (kind === 'maternity') return undefined
  if (filed !== true) return lessAtMost(20)
  if (kind === 'long-stay') return local
  return lessAtMost(kind === 'transfer' ? 5 : 20)
}

/** 2022 arts. 9, 10, 13. */
function windows2022(facts: Facts): Ends {
  if (facts.kind === 'emergency') return ends({ 'effective-from': facts.visitDay, 'valid-until': 'stay-ends' })
  return ends({ 'opens-by': opensBy(facts), 'effective-from': facts.approvedOn, 'valid-until': isLong(facts) ? 'open' : monthsAfter(facts.approvedOn, 6) })
}

/** 2022 art. 10: who promised instead of showing a proof may neither change nor cancel for six months. */
function locks2022(facts: Facts): Ends {
  if (!isLong(facts) || facts.commits !== true) return {}
  const until = monthsAfter(facts.approvedOn, 6)
  return ends({ change: until, cancel: until })
}
