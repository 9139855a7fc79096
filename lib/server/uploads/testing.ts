import { randomUUID } from 'node:crypto'

import { startSession } from '@/lib/server/auth/sessions'
import { clock } from '@/lib/server/clock'
import { transaction } from '@/lib/server/db'
import { addCitizen, addOfficer } from '@/lib/server/desk/testing/repo'
import { startDraft } from '@/lib/server/filings/start-draft'

export const origin = 'http://yiditong.test'

const cookieOf = async (name: string, subject: { personId: string } | { staffId: string }): Promise<string> =>
  `${name}=${await transaction((tx) => startSession(tx, subject, clock.now()))}`

export async function citizen() {
  const id = randomUUID()
  await transaction((tx) => addCitizen(tx, id))
  return { id, cookie: await cookieOf('__Host-ydt', { personId: id }) }
}

export async function clerk(area: string): Promise<string> {
  const id = randomUUID()
  await transaction((tx) => addOfficer(tx, { id, role: 'clerk', area }))
  return cookieOf('__Host-ydt-staff', { staffId: id })
}

export async function draftOf(ownerId: string): Promise<string> {
  const begun = await startDraft({ ownerId, kind: 'long-stay', submissionKey: randomUUID() }, clock.now())
  if (!begun.ok) throw new Error(begun.error.code)
  return begun.value.id
}
