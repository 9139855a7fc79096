import { expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import type { Institution, OpenFlag } from '@/lib/hospitals/index'

import { dialled, estimateHref, mapHrefs, nothingKnown, openTold, phonesIn } from './view'

const flag = (state: 'yes' | 'no'): OpenFlag => ({ state, source: '省医保局名单', on: '2026-10-01' as PlainDate })
const at = (level: Institution['level']) => estimateHref({ level, city: '220100' as Institution['city'] })

test('what is open and what is not are told apart, and the unknown is neither', () => {
  const open = { inpatient: flag('yes'), outpatient: flag('no'), 'chronic-diabetes': flag('yes'), 'chronic-dialysis': flag('yes'), 'chronic-copd': flag('no'), maternity: { state: 'unknown' } as const }
  expect(openTold(open)).toEqual({ yes: ['住院', '门诊慢特病 2 种'], no: ['普通门诊', '门诊慢特病 1 种'] })
})

test('flags that are absent or unknown are not known', () => {
  expect([nothingKnown({}), nothingKnown({ inpatient: { state: 'unknown' } }), nothingKnown({ inpatient: flag('no') })]).toEqual([true, true, false])
})

test.each([
  ['tertiary-a', '/estimate?to=220100&level=tertiary'],
  ['secondary', '/estimate?to=220100&level=secondary'],
  ['primary-c', '/estimate?to=220100&level=primary'],
  ['ungraded', '/estimate?to=220100'],
  ['unknown', '/estimate?to=220100'],
] as const)('the preview of a hospital of level %s opens at %s', (level, href) => {
  expect(at(level)).toBe(href)
})

test('a map is asked for the name in its city', () => {
  const { amap, baidu } = mapHrefs('吉林大学第一医院', '长春市')
  expect(new URL(amap).searchParams.get('keyword')).toBe('吉林大学第一医院')
  expect([new URL(baidu).searchParams.get('query'), new URL(baidu).searchParams.get('region')]).toEqual(['吉林大学第一医院', '长春市'])
})

test.each([
  ['0431-88782222', ['0431-88782222']],
  ['0431-88782222、0431-88782223', ['0431-88782222', '0431-88782223']],
  ['（0431）88782222 转 8001', ['（0431）88782222']],
  ['无', []],
])('%s holds the numbers %j', (text, phones) => {
  expect(phonesIn(text)).toEqual(phones)
})

test.each([['0431-88782222', '043188782222'], ['（0431）88782222', '043188782222'], ['０４３１－88782222', '043188782222'], ['0431-88782222转8001', '043188782222']])('%s is dialled as %s', (phone, digits) => {
  expect(dialled(phone)).toBe(digits)
})
