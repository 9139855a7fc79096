import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'

import { transaction } from '@/lib/server/db'
import { withDatabase } from '@/lib/server/db/testing'
import { demoInbox } from '@/lib/server/messages'
import { personOfPhone } from '@/lib/server/people'

import { tellOwner } from './notify'
import { startDraft } from './start-draft'

withDatabase({ LOG_LEVEL: 'warn' })

const start = new Date('2026-02-13T02:00:00Z')
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000)

async function record(phone: string): Promise<string> {
  const { id: ownerId } = await transaction((tx) => personOfPhone(tx, phone, start))
  const begun = await startDraft({ ownerId, kind: 'transfer', submissionKey: randomUUID() }, start)
  if (!begun.ok) throw new Error(begun.error.code)
  return begun.value.id
}

test('one phone is told thirty times a day and no more; another one, and the next day, are told', async () => {
  const written: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => { written.push(String(line)); return true })
  const [filingId, other] = [await record('13812345678'), await record('13912345678')]
  for (let told = 0; told < 32; told += 1) await tellOwner({ filingId, event: 'submit' }, start)
  expect(await demoInbox(100)).toHaveLength(30)
  await tellOwner({ filingId: other, event: 'submit' }, start)
  await tellOwner({ filingId, event: 'submit' }, later(24))
  expect(await demoInbox(100)).toHaveLength(32)
  spy.mockRestore()
  expect(written.filter((line) => line.includes('notice.too-many'))).toHaveLength(2)
  expect(written.join()).not.toContain('13812345678')
})
