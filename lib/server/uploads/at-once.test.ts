import { beforeEach, describe, expect, test } from 'vitest'
import { forgetProcessWide } from '../process-wide'
import { inPlace } from './at-once'

beforeEach(() => { forgetProcessWide('uploads coming') })

/** Something that comes until it is told to end. */
function coming(what: 'form' | 'part', ownerId: string) {
  let end = (): void => undefined
  const ended = new Promise<string>((resolve) => { end = () => { resolve('came') } })
  return { done: inPlace({ what, ownerId }, () => ended), end }
}
const many = (what: 'form' | 'part', owners: readonly string[]) => owners.map((owner) => coming(what, owner))
const people = (count: number) => Array.from({ length: count }, (_, at) => `person ${String(at)}`)

describe.each([['form', 3, 16], ['part', 6, 150]] as const)('of what comes as a %s', (what, one, all) => {
  test(`one person sends ${String(one)} at once, and the next when one of them has come`, async () => {
    const [first, ...others] = many(what, Array.from({ length: one }, () => 'one'))
    expect(await coming(what, 'one').done).toBeUndefined()
    const other = coming(what, 'another')
    first?.end()
    expect(await first?.done).toBe('came')
    const next = coming(what, 'one')
    for (const each of [...others, other, next]) each.end()
    expect(await Promise.all([...others, other, next].map(({ done }) => done))).toEqual(Array.from({ length: one + 1 }, () => 'came'))
  })

  test(`all people together send ${String(all)} at once`, async () => {
    const held = many(what, people(all))
    expect(await coming(what, 'late').done).toBeUndefined()
    for (const each of held) each.end()
    expect(new Set(await Promise.all(held.map(({ done }) => done)))).toEqual(new Set(['came']))
    const next = coming(what, 'late')
    next.end()
    expect(await next.done).toBe('came')
  })
})

test('what breaks gives its place back', async () => {
  for (let time = 0; time < 5; time += 1) await expect(inPlace({ what: 'form', ownerId: 'one' }, () => Promise.reject(new Error('cut')))).rejects.toThrow('cut')
  expect(await inPlace({ what: 'form', ownerId: 'one' }, () => Promise.resolve('came'))).toBe('came')
})
