import { expect, test } from 'vitest'

import { allPacks } from './register'

const named = allPacks.flatMap(({ reductions = [], locks = [] }) => [...reductions, ...locks])

test('a figure that is only the most is marked as such wherever the document says so, and nowhere else', () => {
  const said = named.filter(({ says }) => /最多降|最长/u.test(says)).map(({ id }) => id)
  expect(said.length).toBeGreaterThan(0)
  expect(named.filter(({ atMost }) => atMost === true).map(({ id }) => id)).toEqual(said)
})
