export { checkBill } from './check-bill'
export { compare, comparing } from './compare'
export { endsOf } from './ends'
export { drained, estimate, estimateWays } from './estimate'
export { assumptionIds, inputIds, payers, scenarios, stepIds } from './types'
export type {
  AssumptionId, Authority, Bill, BillFault, BillField, Branch, Compared, Comparison, Difference, Ends, Estimate, EstimateInput, Estimation, Fund, History, InputId, Need, Note, OtherReading, Outlook, Payer,
  ScenarioId, Stacking, Stay, Step, StepId, StepInput, TurnsOn, Unit, Unknown, YearSplit,
} from './types'
