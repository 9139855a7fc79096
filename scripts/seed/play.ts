import { addDays } from '@/lib/base/plain-date'
import type { State } from '@/lib/filing/index'
import type { Kind } from '@/lib/policy/index'
import { officerOfLogin } from '@/lib/server/account'
import { createStaff } from '@/lib/server/auth/staff'
import type { CaseRole, NewOfficer, Staff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { transaction } from '@/lib/server/db'
import { myFiling } from '@/lib/server/filings/views'
import { startDraft } from '@/lib/server/filings/start-draft'
import { personOfPhone } from '@/lib/server/people'
import { onDay } from './moments'
import { officers } from './people'
import { scenariosOf, type Scenario } from './scenarios'

export type Played = { readonly who: string; readonly kind: Kind; readonly state: State; readonly version: number }

/** Every account and every record of the demo; what is there already stays as it is. */
export async function playAll(): Promise<readonly Played[]> {
  const clerk = await officer(officers.clerk)
  for (const { role, ...colleague } of [officers.supervisor, officers.elsewhere, officers.ofOffices, officers.nanjing, officers.jinan, officers.hall]) await officer({ ...colleague, role })
  await account(officers.administrator)
  const played: Played[] = []
  for (const scenario of scenariosOf({ today: clock.today(), clerk })) played.push(await play(scenario))
  return played
}

async function officer(wanted: NewOfficer & { readonly role: CaseRole }): Promise<Staff> {
  const { displayName, role, area } = wanted
  return { id: await account(wanted), displayName, role, area }
}

async function account(wanted: NewOfficer): Promise<string> {
  const known = await officerOfLogin(wanted.login)
  if (known !== undefined) return known.id
  const made = await createStaff(wanted, clock.now())
  if (!made.ok) throw new Error(`${wanted.login}: ${made.error.code}`)
  return made.value.id
}

/**
 * Each move takes the record one version on, so the version says where an interrupted run stopped; a record that has gone
 * further, because somebody tried the demo, is left as it is.
 */
async function play({ who, kind, key, moves }: Scenario): Promise<Played> {
  const now = onDay(addDays(clock.today(), -30)).now
  const { id: ownerId } = await transaction((tx) => personOfPhone(tx, who.phone, now))
  const draft = await startDraft({ ownerId, kind, submissionKey: key }, now)
  if (!draft.ok) throw new Error(`${who.phone}, ${kind}: ${draft.error.code}`)
  const { id, version: begun } = draft.value
  for (const [at, move] of moves.slice(begun).entries()) {
    const done = await move({ id, ownerId, version: begun + at })
    if (!done.ok) throw new Error(`${who.phone}, ${kind}, move ${String(begun + at)}: ${done.error.code}`)
  }
  const record = await myFiling({ id, ownerId }, clock.today())
  if (record === undefined) throw new Error(`${who.phone}, ${kind}: gone`)
  return { who: who.name, kind, state: record.state, version: record.version }
}
