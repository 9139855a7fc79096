import type { Facts } from '../../engine/vocabulary'

import { ends, isLong, lessAtMost, local, monthsAfter, type Ends, type Pays, type Second } from './words'

/** 人社部发〔2014〕93号, part 四: retired, household moved to another province, by application. */
export const national2014: Second = {
  mayFile: (facts) => isAway(facts) && isLong(facts) && facts.insurance === 'employee' && facts.working === 'retired' && facts.ground === 'household',
  pays: (facts) => (isLong(facts) && facts.ground === 'household' && facts.working === 'retired' && facts.filed === true && facts.care === 'inpatient' ? local : undefined),
  windows: (facts) => ends({ 'effective-from': facts.approvedOn }),
  locks: () => ({}),
}

/** 医保发〔2022〕22号 and its procedure. */
export const national2022: Second = { mayFile, pays, windows, locks }

const isAway = ({ scope, outsideMainland }: Facts) => scope === 'cross-province' && outsideMainland !== true

function mayFile(facts: Facts): boolean {
  if (!isAway(facts)) return false
  switch (facts.kind) {
    case 'long-stay':
      return facts.ground !== undefined
    case 'transfer':
      return facts.referralIssued === true
    case 'emergency':
      return facts.emergencyCare === true
    default:
      return facts.kind === 'other'
  }
}

/** Notice part 二: the local ratio for the long kinds, at most 10 points less for a referral or an emergency, at most 20 for other journeys. */
function pays({ kind, filed }: Facts): Pays | undefined {
  if (kind === 'emergency') return lessAtMost(10)
  if (filed !== true || kind === 'maternity') return undefined
  if (kind === 'long-stay') return local
  return kind === 'transfer' ? lessAtMost(10) : lessAtMost(20)
}

function windows(facts: Facts): Ends {
  if (facts.kind === 'emergency') return ends({ 'effective-from': facts.visitDay, 'valid-until': 'stay-ends' })
  return ends({ 'effective-from': facts.approvedOn, 'valid-until': isLong(facts) ? 'open' : monthsAfter(facts.approvedOn, 6) })
}

/** The place's own lock may be no longer than six months. */
function locks(facts: Facts): Ends {
  const until = isLong(facts) ? monthsAfter(facts.approvedOn, 6) : undefined
  return ends({ change: until, cancel: until })
}
