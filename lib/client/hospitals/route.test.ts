import { expect, test } from 'vitest'

import { pageOf, routeOf } from './route'

const page = (address: string) => pageOf(routeOf(address))

test('an institution’s mark says its province', () => {
  expect(routeOf('/hospitals/H22010400123')).toEqual({ at: 'one', id: 'H22010400123', province: '220000' })
  expect(routeOf('/hospitals/S110000-01')).toEqual({ at: 'one', id: 'S110000-01', province: '110000' })
})

test.each(['', '/', '/hospitals/choose?pick=1', '/hospitals/H22010400123/report', '/hospitals/kept', '/check'])('%s is none of the pages that the phone can draw', (address) => {
  expect(routeOf(address)).toEqual({ at: 'elsewhere' })
})

test('a list stays one page whatever is typed, and another province is another', () => {
  expect(page('/hospitals?province=220000&q=a')).toBe(page('/hospitals?province=220000&city=220100'))
  expect(page('/hospitals?province=220000')).not.toBe(page('/hospitals?province=210000'))
  expect(page('/hospitals')).not.toBe(page('/hospitals?province=220000'))
})
