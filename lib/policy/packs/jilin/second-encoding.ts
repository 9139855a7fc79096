import { addWorkingDays } from '../../../calendar/index'
import type { PlainDate } from '../../../base/plain-date'
import type { Facts } from '../../engine/vocabulary'

/**
 * The 2017 measures once more, as plain functions written from the document and not from the pack, to be compared with it by the tests.
 * Everything here must be known; nothing is looked up from the rules.
 */
export type Known = { readonly [Fact in keyof Facts]-?: NonNullable<Facts[Fact]> }

/** Article 12, for a local ratio in percent: reductions are points and add up, and never fall below 0. */
export function ratioByArticle12(facts: Known, local: number): number {
  const byProcedure = paragraphs1to4(facts, local)
  if (byProcedure === undefined) return 20
  const missedDirect = facts.couldSettleDirectly && !facts.settledDirectly && facts.ownFault
  return Math.max(0, byProcedure - (missedDirect ? 10 : 0))
}

/** Undefined where paragraph 4 applies: the person went without the procedure. */
const paragraphs1to4 = (facts: Known, local: number): number | undefined => (facts.filed ? filedRatio[facts.kind](facts, local) : undefined)

const filedRatio: Readonly<Record<Known['kind'], (facts: Known, local: number) => number | undefined>> = {
  emergency: (_, local) => local,
  'long-stay': ({ insurance }, local) => (insurance === 'resident' ? local - 10 : local),
  transfer: ({ inTime, inTransferList, critical }, local) => {
    if (!inTime) return undefined
    if (inTransferList) return local
    return critical ? local - 20 : undefined
  },
  maternity: (_, local) => local,
  other: () => undefined,
}

export type Period = { readonly fileBy?: string; readonly from: string; readonly until: string }

/** Articles 16 to 19: by when to file, from when it holds, until when. `open` is without an end, `unwritten` is not in the document. */
export function periodByArticles16to19(facts: Known): Period | undefined {
  switch (facts.kind) {
    case 'long-stay':
      return { from: facts.approvedOn, until: longStayEnd(facts) }
    case 'emergency':
      return { fileBy: addWorkingDays(facts.visitDay, 3).day, from: facts.visitDay, until: 'this stay' }
    case 'transfer':
      return { from: facts.approvedOn, until: 'this stay' }
    case 'maternity':
      return { from: facts.approvedOn, until: 'this birth' }
    case 'other':
      return undefined
  }
}

/** Article 16, second sentence. A registration counts as a permit (article 7) and bears no last day. */
function longStayEnd({ insurance, working, ground, permitUntil, letterUntil }: Known): string {
  const employee = insurance === 'employee'
  if (ground === 'posted') return letterUntil
  if (employee && ground === 'household') return 'open'
  if (employee && working === 'retired') return 'open'
  return ground === 'permit' ? permitUntil : 'unwritten'
}

/** Article 16: two changes in a calendar year; the next one is possible on the first of January. */
export const nextChange = ({ changesThisYear }: Known, on: PlainDate): string => (changesThisYear >= 2 ? `${Number(on.slice(0, 4)) + 1}-01-01` : on)

/** Article 7: may this person file a record of this kind at all? */
export const mayFile = (facts: Known): boolean => facts.scope !== 'same-place' && !facts.outsideMainland && article7[facts.kind](facts)

const article7: Readonly<Record<Known['kind'], (facts: Known) => boolean>> = {
  'long-stay': (facts) => (facts.insurance === 'resident' ? residentMay(facts) : employeeMay(facts)),
  transfer: ({ localCannotTreat, critical }) => localCannotTreat || critical,
  emergency: ({ emergencyCare }) => emergencyCare,
  maternity: ({ mother, insurance, insuredMale, spouseUnemployed, planningCompliant }) =>
    (mother === 'self' && !insuredMale) || (mother === 'spouse' && insurance === 'employee' && insuredMale && spouseUnemployed && planningCompliant),
  other: () => false,
}

const hasPermit = ({ ground, residenceMonths }: Known) => ground === 'permit' || (ground === 'registration' && residenceMonths >= 6)
const residentMay = (facts: Known) => facts.reachedRetirementAge && hasPermit(facts) && facts.barredFromLocalScheme
const employeeMay = (facts: Known) => facts.ground === 'household' || hasPermit(facts) || (facts.ground === 'posted' && facts.postedMonths >= 6)
