import { beforeEach, expect, test } from 'vitest'

import { boardNow, change, dismiss, move, onBoard, show, takeOff, type OnItsWay } from './board'

const item = (id: string, changes: Partial<OnItsWay> = {}): OnItsWay => ({ id, filingId: 'f', material: 'referral', isPhoto: true, stage: { at: 'kept' }, hints: [], lasting: true, ...changes })
const ids = () => boardNow().way.map(({ id }) => id)

beforeEach(() => { change({ way: [], advice: {}, mark: true }) })

test('files stand in the order they came, wherever each of them is', () => {
  for (const id of ['a', 'b', 'c']) show(item(id))
  move('b', { at: 'looking' })
  expect(ids()).toEqual(['a', 'b', 'c'])
  expect(boardNow().way[1]?.stage).toEqual({ at: 'looking' })
  takeOff('b')
  move('b', { at: 'kept' })
  expect(ids()).toEqual(['a', 'c'])
})

test('readers hear of every change until they stop', () => {
  let heard = 0
  const stop = onBoard(() => { heard += 1 })
  show(item('a'))
  takeOff('a')
  expect(heard).toBe(2)
  stop()
  show(item('a'))
  expect(heard).toBe(2)
})

test('advice that somebody has dismissed is gone, on the way and after', () => {
  show(item('a', { hints: ['dark'] }))
  change({ advice: { p: ['glare'], q: ['blurred'] } })
  dismiss('a')
  dismiss('p')
  expect(boardNow().way[0]?.hints).toEqual([])
  expect(boardNow().advice).toEqual({ q: ['blurred'] })
})
