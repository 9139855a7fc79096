import { expect, test } from 'vitest'

import type { Proof } from '@/lib/contracts/proof'

import { noteAdded, noteGone, withNoted } from './since'

const proof = (id: string, material: Proof['material'] = 'referral'): Proof => ({ id, material, type: 'image/jpeg', bytes: 1, removable: true })
const ids = (filing: string, files: readonly Proof[], material: Proof['material'] = 'referral') => withNoted(filing, material, files).map(({ id }) => id)

test('a page out of memory shows what was sent and not what was taken back', () => {
  noteAdded('one', { ok: true, value: proof('b') })
  noteAdded('one', { ok: true, value: proof('c', 'employer-letter') })
  expect(ids('one', [proof('a')])).toEqual(['a', 'b'])
  expect(ids('one', [], 'employer-letter')).toEqual(['c'])
  noteGone('one', { ok: true, value: { id: 'a' } })
  expect(ids('one', [proof('a')])).toEqual(['b'])
})

test('a page that knows the file already shows it once, as the page has it', () => {
  noteAdded('two', { ok: true, value: proof('b') })
  const sent = { ...proof('b'), removable: false }
  expect(withNoted('two', 'referral', [sent])).toEqual([sent])
})

test('a refusal changes nothing, and another filing knows nothing', () => {
  noteAdded('three', { ok: true, value: proof('b') })
  noteGone('three', { ok: false, error: { code: 'unreachable' } })
  noteAdded('three', { ok: false, error: { code: 'heic' } })
  expect(ids('three', [])).toEqual(['b'])
  expect(ids('four', [])).toEqual([])
})
