import type { Brand } from '../base/brand'

/** Six digits of GB/T 2260. */
export type PlaceCode = Brand<string, 'PlaceCode'>

export type Level = 'province' | 'prefecture' | 'county'

/** A division. `name` is full (吉林省长春市朝阳区), `ownName` its last part (朝阳区). */
export type Place = {
  readonly code: PlaceCode
  readonly level: Level
  readonly name: string
  readonly ownName: string
  readonly province: PlaceCode
  /** Itself for a prefecture; absent for a province. A county that answers to its province directly (仙桃市) counts as a prefecture. */
  readonly prefecture?: PlaceCode
}
