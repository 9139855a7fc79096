import { expect, test } from 'vitest'

import type { PlainDate } from '../base/plain-date'

import { asPicked } from './as-picked'
import type { Institution, NationalCode, OpenFlag } from './types'

const hospital = { id: 'S220100-01', name: '某医院', aliases: [], province: '220000', city: '220100', level: 'tertiary-a', kind: 'general', open: {} } as unknown as Institution
const flag = (state: 'yes' | 'no'): OpenFlag => ({ state, source: '名单', on: '2026-10-01' as PlainDate })

test('what the list does not say is not known', () => {
  expect(asPicked({ ...hospital, level: 'unknown', kind: 'unknown' })).toEqual({ id: 'S220100-01', name: '某医院', tier: undefined, specialist: undefined, city: '220100', direct: undefined, designated: undefined })
})

test.each([
  [{ level: 'secondary-b' }, { tier: 'secondary' }],
  [{ level: 'ungraded' }, { tier: 'ungraded' }],
  [{ kind: 'oncology' }, { specialist: true }],
  [{ kind: 'tcm' }, { specialist: false }],
  [{ kind: 'maternal-child' }, { specialist: undefined }],
  [{ code: 'H22010400123' as NationalCode }, { designated: true }],
  [{ open: { inpatient: flag('yes') } }, { direct: true }],
  [{ open: { inpatient: flag('no') } }, { direct: false }],
  [{ open: { outpatient: flag('yes') } }, { direct: undefined }],
] as const)('%j is seen by the rules as %j', (change, seen) => {
  expect(asPicked({ ...hospital, ...change })).toMatchObject(seen)
})
