import type { Rung, AnyTest, Test, Within } from './word'
import type { Candidate } from './repo'

/** Those candidates that fit every word after all, the best first: the sum of how well they fit each. */
export function looseFits<T extends Candidate>(candidates: readonly T[], rungs: readonly (readonly Rung[])[]): readonly T[] {
  const ladders = rungs.map((each) => [...each].sort((one, other) => one.rank - other.rank).map(({ rank, tests }) => ({ rank, tests: tests.map(testOf) })))
  const judged = candidates.flatMap((row) => {
    const found = ladders.map((ladder) => ladder.find(({ tests }) => tests.some((fits) => fits(row)))?.rank)
    return found.some((rank) => rank === undefined) ? [] : [{ row, sum: found.reduce<number>((sum, rank) => sum + (rank ?? 0), 0) }]
  })
  return judged.sort((one, other) => one.sum - other.sum || one.row.rank - other.row.rank || one.row.size - other.row.size).map(({ row }) => row)
}

type Fits = (row: Candidate) => boolean

/** The same question as to the database, asked of one row. */
function testOf(test: AnyTest): Fits {
  const there = test.within
  const text = textTest(test)
  return there === undefined ? text : (row) => lies(row, there) && text(row)
}

function textTest(test: AnyTest): Fits {
  switch (test.on) {
    case 'places':
      return () => true
    case 'every': {
      const parts = test.parts.map((ways) => ways.map(written))
      return (row) => parts.every((ways) => ways.some((fits) => fits(row)))
    }
    case 'most':
      return ({ names }) => test.words.filter((pair) => names.includes(pair)).length >= test.least
    case 'names':
    case 'sounds':
    case 'initials':
      return written(test)
  }
}

function written({ on, like, matches = '' }: Test): Fits {
  if (like !== undefined) return (row) => row[on].includes(like.slice(1, -1))
  const pattern = new RegExp(matches, 'u')
  return (row) => pattern.test(row[on])
}

const lies = ({ province, city, district }: Candidate, within: Within): boolean =>
  within.province.includes(province) || within.city.includes(city) || (district !== null && within.district.includes(district))
