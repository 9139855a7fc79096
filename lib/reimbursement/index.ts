export { assumptionIds, inputIds, payers, scenarios, stepIds } from './types'
export type {
  AssumptionId, Authority, Bill, BillFault, BillField, Branch, Compared, Comparison, Estimate, EstimateInput, Estimation, Fund, History, InputId, Need, OtherReading, Payer,
  ScenarioId, Stacking, Stay, Step, StepId, StepInput, TurnsOn, Unit, Unknown, YearSplit,
} from './types'
