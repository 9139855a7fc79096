import { expect, test } from 'vitest'

import { err, ok } from '@/lib/base/result'

import { inTurn } from './turns'

test('two work, a line waits in order, and who finds it full is told so', async () => {
  const begun: number[] = []
  const finish: (() => void)[] = []
  const work = (number: number) => inTurn<number, never>(async () => {
    begun.push(number)
    await new Promise<void>((resolve) => { finish.push(resolve) })
    return ok(number)
  })
  const all = Array.from({ length: 30 }, (_, number) => work(number))
  expect(begun).toEqual([0, 1])
  expect(await Promise.all(all.slice(26))).toEqual(Array.from({ length: 4 }, () => err({ code: 'busy' })))
  for (let done = 0; done < 26; done += 1) {
    finish[done]?.()
    await all[done]
    await Promise.resolve()
    expect(begun.length).toBeLessThanOrEqual(done + 3)
  }
  expect(begun).toEqual(Array.from({ length: 26 }, (_, number) => number))
})

test('a place is free again after work that failed', async () => {
  const fail = () => inTurn(() => Promise.reject(new Error('broken')))
  for (let n = 0; n < 5; n += 1) await expect(fail()).rejects.toThrow('broken')
  expect(await inTurn(() => Promise.resolve(ok('fine')))).toEqual(ok('fine'))
})
