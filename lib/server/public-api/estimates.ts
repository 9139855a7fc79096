import type { FieldFault } from '@/lib/contracts/common'
import { EstimateAnswer, EstimateRequest } from '@/lib/contracts/estimate'
import { poolName } from '@/lib/places/index'
import { packById } from '@/lib/policy/index'
import { knownRates, withEntered, type Entered, type RateRow } from '@/lib/policy/rates/index'
import { compare, estimate, type Bill, type BillFault, type Comparison, type EstimateInput, type Estimation, type Step } from '@/lib/reimbursement/index'
import { assumptionWords, formulaText } from '@/lib/text/reimbursement'

import { answered, badInput, type Answered } from './answer'
import { caseOf } from './case'
import { fault, faultsOf } from './faults'

/** What a bill from outside comes to, by the figures of its area that are handed in: every fault at once, or every amount with its formula and where it stands. */
export function estimateWith(body: unknown, official: readonly RateRow[]): Answered {
  const read = EstimateRequest.safeParse(body)
  if (!read.success) return badInput(faultsOf(read.error.issues, body))
  const asked = caseOf(read.data)
  if (!asked.ok) return asked
  const { place, on, layered, facts } = asked.value
  const input = { ...asked.value, ...withoutUnknown(read.data), rates: withEntered(knownRates(official), place, given<Entered>(read.data.figures ?? {})) }
  const reckoned = read.data.compare ? compare(input) : estimate(input)
  if (!reckoned.ok) return badInput(reckoned.error.map(billFault))
  const packs = layered.packs.map(({ id, version, document }) => ({ id, version, number: packById(id)?.document.number ?? document.number, title: document.title }))
  return answered(EstimateAnswer.parse({ place: { code: place, name: poolName(place) }, on, facts, packs, ...bodyOf(reckoned.value) }))
}

/** Null is "not known" on the wire, and absent in here. */
function withoutUnknown({ bill, level, history, stay, civilServant, aided, account, stacking }: EstimateRequest): Pick<EstimateInput, 'bill'> & Partial<EstimateInput> {
  const known = { level, civilServant, aided, account, stacking, history: history && given(history), stay: stay && given(stay) }
  return { bill: { ...given<Bill>(bill), total: bill.total }, ...given<Partial<EstimateInput>>(known) }
}

const given = <T>(values: { readonly [Key in keyof T]?: unknown }): T => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)) as T

function billFault({ field, code }: BillFault): FieldFault {
  const [first = '', second] = field.split('.')
  if (field === 'stay') return fault(['stay', 'to'], code)
  return fault(second === undefined ? (first === 'account' ? [first] : ['bill', first]) : [first, second], code)
}

const bodyOf = (of: Estimation | Comparison): object =>
  ('type' in of ? { estimation: worded(of) } : { estimation: worded(of.own), comparison: { others: of.others.map((each) => ({ ...each, estimation: worded(each.estimation) })), best: of.best } })

/** Steps get their formula and assumptions their words; nothing else is changed. */
function worded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => {
    if (key === 'steps') return (each as readonly Step[]).map((step) => ({ ...step, formula: formulaText(step) }))
    return key === 'assumptions' ? (each as readonly (keyof typeof assumptionWords)[]).map((id) => ({ id, says: assumptionWords[id] })) : each
  }))
}
