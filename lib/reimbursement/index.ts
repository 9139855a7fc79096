export { checkBill } from './check-bill'
export { compare } from './compare'
export { estimate, estimateWays } from './estimate'
export { assumptionIds, billFaultCodes, inputIds, payers, scenarios, stepIds } from './types'
export type {
  AssumptionId, Authority, Bill, BillFault, BillField, Branch, Compared, Comparison, Ends, Estimate, EstimateInput, Estimation, Fund, History, InputId, Need, Note, OtherReading, Outlook, Payer,
  ScenarioId, Stacking, Stay, Step, StepId, StepInput, TurnsOn, Unit, Unknown, YearSplit,
} from './types'
