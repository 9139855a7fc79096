export { exampleAreas, exampleRates, knownRates, ratesFor } from './register'
export { enteredRows, withEntered, type Entered } from './entered'
export { cares, confidences, figures, figureUnits, levels, reductionModes, situations } from './types'
export type { AwaySituation, Confidence, Figure, Level, RatedCare, RateRow, RateSource, ReductionMode } from './types'
