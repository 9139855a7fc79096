import { expect, test } from 'vitest'

import { meantOf } from './meant'
import type { Institution } from './types'

const hospital = (id: string, name: string, short: string) => ({ id, name, aliases: [{ type: 'short', text: short }] }) as unknown as Institution
const [one, other, third] = [hospital('S210100-01', '某大学第一医院', '某大一院'), hospital('S210100-02', '某市第一医院', '市一院'), hospital('S210100-03', '某县第一医院', '市一院')]

test.each<[string, string | undefined, string | undefined, string]>([
  ['某大 一院', undefined, 'S210100-01', 'the only one that is called so'],
  ['某大学第一医院', undefined, 'S210100-01', 'its own name'],
  ['市一院', undefined, undefined, 'two are called so'],
  ['市一院', 'S210100-03', 'S210100-03', 'the mark decides'],
  ['第一医院', undefined, undefined, 'a part of a name is no name'],
])('%s with the mark %s means %s: %s', (words, id, meant) => {
  expect(meantOf([one, other, third], { id, words })?.id).toBe(meant)
})
