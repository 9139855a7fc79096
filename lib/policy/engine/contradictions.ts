import type { FactId, Facts } from './vocabulary'

type Against = readonly [FactId, FactId, (facts: Facts) => boolean]

/** Pairs of answers that cannot both be true of one person. */
const pairs: readonly Against[] = [
  ['working', 'ground', ({ working, ground }) => working === 'retired' && ground === 'posted'],
  ['working', 'age', ({ working, age = 99 }) => working !== undefined && age < 16],
  ['reachedRetirementAge', 'age', ({ reachedRetirementAge, age = 99 }) => reachedRetirementAge === true && age < 45],
  ['residenceMonths', 'age', ({ residenceMonths = 0, age = 150 }) => residenceMonths >= (age + 1) * 12],
  ['outsideMainland', 'scope', ({ outsideMainland, scope = 'cross-province' }) => outsideMainland === true && scope !== 'cross-province'],
  ['insuredMale', 'mother', ({ insuredMale, mother }) => insuredMale === true && mother === 'self'],
  ['inTime', 'filed', ({ inTime, filed }) => inTime === true && filed === false],
  ['settledDirectly', 'couldSettleDirectly', ({ settledDirectly, couldSettleDirectly }) => settledDirectly === true && couldSettleDirectly === false],
  ['ownFault', 'settledDirectly', ({ ownFault, settledDirectly }) => ownFault === true && settledDirectly === true],
  ['thirdParty', 'injured', ({ thirdParty, injured }) => thirdParty === true && injured === false],
  ['dischargedOn', 'visitDay', ({ dischargedOn, visitDay }) => dischargedOn !== undefined && visitDay !== undefined && dischargedOn < visitDay],
  ['completeOn', 'visitDay', ({ completeOn, visitDay }) => completeOn !== undefined && visitDay !== undefined && completeOn < visitDay],
]

/** The pairs that these facts break. */
export const contradictions = (facts: Facts): readonly (readonly [FactId, FactId])[] =>
  pairs.filter(([, , breaks]) => breaks(facts)).map(([fact, other]) => [fact, other])
