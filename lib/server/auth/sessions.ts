import { hashToken, newToken } from '../crypto'
import type { Tx } from '../db'
import { addSession, end, findAlive, touch } from './repo'
import type { Alive, StaffRow } from './repo'
import { IDLE_MS, LONGEST_MS, PROOF_MS, TOUCH_MS } from './rules'

export type Citizen = { readonly id: string }
/** Who decides cases, of one area; an administrator keeps the lists that everybody reads, and sees no case. */
export type CaseRole = 'clerk' | 'supervisor'
export type Role = CaseRole | 'administrator'
/** `area` is the division code of the prefecture whose records this officer may see. */
export type Staff = { readonly id: string; readonly displayName: string; readonly role: CaseRole; readonly area: string }
export type Administrator = { readonly id: string; readonly displayName: string; readonly role: 'administrator' }
export type Subject = { readonly personId: string } | { readonly staffId: string }
export type Found =
  | { readonly kind: 'citizen'; readonly citizen: Citizen }
  | { readonly kind: 'staff'; readonly staff: Staff }
  | { readonly kind: 'administrator'; readonly administrator: Administrator }

/** A new token, always: one that a browser brought along is never promoted. `since`: when the session began that it goes on from. */
export async function startSession(tx: Tx, { since, ...subject }: Subject & { readonly since?: Date }, now: Date): Promise<string> {
  const token = newToken()
  await addSession(tx, { idHash: hashToken(token), ...subject, createdAt: since ?? now }, now)
  return token
}

/** Whether the second factor was given in this session just now. */
export async function isJustProven(tx: Tx, token: string, now: Date): Promise<boolean> {
  const row = await findAlive(tx, hashToken(token), aliveAt(now))
  const proven = row?.session.provenAt ?? undefined
  return proven !== undefined && now.getTime() - proven.getTime() < PROOF_MS
}

/** Who holds this token; nobody after 15 idle minutes or 12 hours. Noted as seen at most once a minute. */
export async function findSession(tx: Tx, token: string, now: Date): Promise<Found | undefined> {
  const idHash = hashToken(token)
  const row = await findAlive(tx, idHash, aliveAt(now))
  if (row === undefined) return undefined
  if (now.getTime() - row.session.seenAt.getTime() >= TOUCH_MS) await touch(tx, idHash, now)
  if (row.session.personId !== null) return { kind: 'citizen', citizen: { id: row.session.personId } }
  return row.staff === null ? undefined : official(row.staff)
}

export const endSession = (tx: Tx, token: string, now: Date): Promise<void> => end(tx, hashToken(token), now)

export const aliveAt = (now: Date): Alive => ({ createdAfter: new Date(now.getTime() - LONGEST_MS), seenAfter: new Date(now.getTime() - IDLE_MS) })

function official({ id, displayName, role, area }: StaffRow): Found {
  return role === 'administrator' ? { kind: role, administrator: { id, displayName, role } } : { kind: 'staff', staff: { id, displayName, role, area } }
}
