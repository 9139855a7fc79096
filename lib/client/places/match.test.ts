import { expect, test } from 'vitest'
import { matchPlaces } from './match'

const places = [
  { code: '220104', name: '吉林省长春市朝阳区' },
  { code: '110105', name: '北京市朝阳区' },
  { code: '220100', name: '吉林省长春市' },
  { code: '220200', name: '吉林省吉林市' },
  { code: '211300', name: '辽宁省朝阳市' },
]
const found = (text: string, limit?: number) => matchPlaces(places, text, limit).map(({ code }) => code)

test.each([
  ['长春', ['220100', '220104'], 'a city comes before its districts'],
  ['朝阳', ['110105', '211300', '220104'], 'a name that fits several places offers all of them'],
  ['吉林 朝阳', ['220104'], 'two words must both fit'],
  ['　长春　市 ', ['220100', '220104'], 'full-width spaces part words too'],
  ['北京朝阳', ['110105'], 'what people leave out between a city and its district may be missing'],
  ['长春朝阳区', ['220104'], 'also with the province left out'],
  ['火星', [], 'an unknown place finds nothing'],
  ['  ', [], 'nothing typed finds nothing'],
])('%s', (text, codes) => {
  expect(found(text)).toEqual(codes)
})

test('no more places are offered than asked for', () => {
  expect(found('朝阳', 2)).toEqual(['110105', '211300'])
})
