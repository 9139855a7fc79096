import { expect, test } from 'vitest'

import { keeperIn } from './keep'
import { lastPlace, rememberPlace } from './last-place'
import { locate } from './locate'
import { readQuery } from './query'

const broken = { open: () => { throw new Error('UnknownError') } } as unknown as IDBFactory
const query = readQuery(new URLSearchParams('province=220000&city=220100'))

test.each([['without IndexedDB', undefined], ['with a broken one', broken]])('%s a file lasts as long as the page, and that is said', async (_, factory) => {
  const keeper = keeperIn(factory)
  expect(await keeper.read('220000')).toBeUndefined()
  expect(await keeper.write('220000', 'list')).toBe(false)
  expect([await keeper.read('220000'), await keeper.names()]).toEqual(['list', ['220000']])
})

test('the place looked at last is remembered', () => {
  const kept = new Map<string, string>()
  const shelf = { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => { kept.set(name, value) } }
  expect(lastPlace(() => shelf)).toBeUndefined()
  rememberPlace(() => shelf, query, '吉林省长春市')
  expect(lastPlace(() => shelf)).toEqual({ province: '220000', city: '220100', name: '吉林省长春市' })
  rememberPlace(() => shelf, { province: '110000' }, '北京市')
  expect(lastPlace(() => shelf)).toEqual({ province: '110000', name: '北京市' })
})

test.each(['', '220000', '{"province":"220000","name":"x"}', '22 吉林省', 'null'])('a damaged note %s is no place', (note) => {
  expect(lastPlace(() => ({ getItem: () => note, setItem: () => undefined }))).toBeUndefined()
})

const answering = (latitude: number, longitude: number) => ({ geolocation: { getCurrentPosition: (found: PositionCallback) => { found({ coords: { latitude, longitude } } as GeolocationPosition) } } })
const refusing = (code: number) => ({ geolocation: { getCurrentPosition: (_: PositionCallback, failed?: PositionErrorCallback | null) => { failed?.({ code } as GeolocationPositionError) } } })

test.each([
  ['in 长春', answering(43.9, 125.3), 'near'],
  ['abroad', answering(48.9, 2.4), 'nowhere'],
  ['when it is not allowed', refusing(1), 'denied'],
  ['when there is no signal', refusing(2), 'unavailable'],
  ['when it takes too long', refusing(3), 'unavailable'],
  ['without a locator', {}, 'unsupported'],
] as const)('%s the phone says: %s', async (_, device, state) => {
  expect((await locate(device)).state).toBe(state)
})
