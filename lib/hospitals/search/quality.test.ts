import { describe, expect, test } from 'vitest'
import { starterInfo, starterList } from '../../server/hospitals/starter'
import { soundOf } from '../../server/pinyin'
import { placesOf } from '../../../scripts/hospitals/synthetic'
import { inListOrder } from '../list-order'
import { qualityCases } from '../../../scripts/hospitals/quality-cases'
import { findHospitals } from './find'
import { openSearch } from './open'

const entries = starterList.map((institution) => ({ institution, sounds: [institution.name, ...institution.aliases.map(({ text }) => text)].map(soundOf) }))
const search = openSearch({ entries: inListOrder(entries), places: placesOf(starterList) })
const firstThree = (query: string) => findHospitals(search, { words: query, limit: 3 }).hits.map(({ name }) => name)

describe(`the search on the phone over ${starterInfo.version}`, () => {
  const missed = qualityCases.filter(([, query, meant]) => !firstThree(query).includes(meant))

  test('is asked at least 120 things, of every kind', () => {
    expect(qualityCases.length).toBeGreaterThanOrEqual(120)
    expect(new Set(qualityCases.map(([kind]) => kind)).size).toBe(12)
    expect(qualityCases.filter(([, , meant]) => starterList.every(({ name }) => name !== meant))).toEqual([])
  })

  test('has the one that is meant among the first three for 95 of 100', () => {
    const told = missed.map(([kind, query, meant]) => `${kind} ${query} → ${meant}, got ${firstThree(query).join('、') || 'nothing'}`)
    expect(told.length / qualityCases.length, told.join('\n')).toBeLessThanOrEqual(0.05)
    expect(missed.filter(([kind]) => kind === 'alike' || kind === 'place-initials')).toEqual([])
  })
})
