import { addYears, type PlainDate } from '../../../base/plain-date'
import type { Facts } from '../../engine/vocabulary'

import { ends, isLong, local, monthsAfter, nextYear, orNextWorkingDay, workingDayAfter, type Ends, type Pays, type Second } from './words'

/** 辽社险办〔2017〕29号: the provincial pool's own people, in hospital outside the province, settled directly by choice (arts. 2, 3, 8). */
export const liaoning2017: Second = { mayFile, pays, windows, locks }

const grounds: readonly string[] = ['household', 'dwelling', 'follows-family', 'kept-by-relative', 'military-family']

const isAway = ({ scope, outsideMainland }: Facts) => scope === 'cross-province' && outsideMainland !== true

/** Art. 8. */
function mayFile(facts: Facts): boolean {
  if (!isAway(facts) || facts.insurance !== 'employee' || facts.choosesDirect !== true) return false
  if (facts.kind === 'transfer') return facts.withinTransferRules === true
  if (facts.kind !== 'long-stay') return false
  if (facts.ground === 'posted') return facts.working === 'active' && (facts.postedMonths ?? 0) >= 12
  return facts.working === 'retired' && retiredLives(facts)
}

/** Art. 8(一), (二)1–4. */
function retiredLives({ ground, kinHasHome, childless, relativeAgrees }: Facts): boolean {
  switch (ground) {
    case 'household':
    case 'dwelling':
    case 'military-family':
      return true
    case 'follows-family':
      return kinHasHome === true
    case 'kept-by-relative':
      return childless === true && kinHasHome === true && relativeAgrees === true
    default:
      return false
  }
}

/** Art. 20: deductible, ratio and cap are the pool's own for what was settled directly in hospital; the rest goes the old way (art. 19). */
function pays({ kind, ground, filed, care, settledDirectly }: Facts): Pays | undefined {
  const listed = kind === 'transfer' || (kind === 'long-stay' && (ground === 'posted' || grounds.includes(ground ?? '')))
  return listed && filed === true && care === 'inpatient' && settledDirectly === true ? local : undefined
}

function windows(facts: Facts, on: PlainDate): Ends {
  const { registeredOn } = facts
  return ends({
    'opens-by': isLong(facts) ? registeredOn && workingDayAfter(registeredOn, 15) : undefined,
    'effective-from': isLong(facts) ? undefined : registeredOn,
    'valid-until': isLong(facts) ? 'open' : 'settlement',
    'account-window': facts.directStayThisYear === false ? `${nextYear(on, '01-01')}..${orNextWorkingDay(nextYear(on, '01-20'))}` : undefined,
  })
}

/** Art. 12. */
function locks(facts: Facts): Ends {
  if (!isLong(facts) || facts.registeredOn === undefined) return {}
  return ends({ change: facts.ground === 'posted' ? monthsAfter(facts.registeredOn, 6) : addYears(facts.registeredOn, 1) })
}
