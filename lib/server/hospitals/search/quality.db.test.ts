import { beforeEach, describe, expect, test } from 'vitest'

import { qualityCases } from '@/scripts/hospitals/quality-cases'
import { clock } from '@/lib/server/clock'
import { transaction, type Tx } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'

import { loadStarter } from '../starter/load/load'
import { findHospitalsIn } from './find'
import { ladderOf } from './ladder'

withDatabase()
beforeEach(async () => { await loadStarter(clock.now()) })

const firstThree = async (tx: Tx, words: string) => (await findHospitalsIn(tx, { words, limit: 3 })).institutions.map(({ name }) => name)

describe('the search in the database', () => {
  test.each(['岳', '双桩闯窗床疮', '川宕柿绥汤泰', 'zhuang', 'shsrjyy', '吉da'])('answers what is long, and made of nothing but %s, without asking for every slip in it', async (part) => {
    const words = part.repeat(2_000)
    const tests = ladderOf(words).rungs.flat().flatMap((rung) => rung.tests)
    expect(tests.flatMap((test) => ('grams' in test ? test.grams : [])).length).toBeLessThan(200)
    expect(await transaction((tx) => findHospitalsIn(tx, { words, limit: 3 }))).toMatchObject({ institutions: [] })
  })

  test('has the hospital that is meant among the first three for 95 of 100 things that people type', { timeout: 90_000 }, async () => {
    const missed: string[] = []
    await transaction(async (tx) => {
      for (const [kind, query, meant] of qualityCases) {
        const found = await firstThree(tx, query)
        if (!found.includes(meant)) missed.push(`${kind} ${query}: ${found.join('、')}`)
      }
    })
    expect(qualityCases.length).toBeGreaterThanOrEqual(120)
    expect(missed.length / qualityCases.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
    // What looks alike, and first letters behind those of a place, are told in the cases themselves: none of them is missed.
    expect(missed.filter((told) => /^(?:alike|place-initials) /u.test(told))).toEqual([])
  })
})
