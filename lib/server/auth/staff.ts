import { randomUUID } from 'node:crypto'
import { readIdNumber } from '@/lib/base/id-number'
import type { IdNumberError } from '@/lib/base/id-number'
import { readPhone } from '@/lib/base/phone'
import { shanghaiDay } from '@/lib/base/plain-date'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { record } from '../audit'
import { blindIndex, hashPassword, hashToken, newRecordKey, openRecordKey, openText, seal, verifyPassword } from '../crypto'
import type { Context } from '../crypto'
import { transaction } from '../db'
import { giveBack, take } from '../limits'
import type { TooMany } from '../limits'
import type { Confirm } from './citizens'
import { askForCode, verifyCode } from './codes'
import type { Asked, AskRefused, BadPhone, VerifyRefused } from './codes'
import { addStaff, disable, endAllOfStaff, findAlive, findStaff, findStaffByLogin, setIdIndex } from './repo'
import type { StaffRow } from './repo'
import { passwordLimits } from './rules'
import { aliveAt, endSession, startSession } from './sessions'
import type { Role } from './sessions'

const SHORTEST_PASSWORD = 10

/** An administrator belongs to no area. */
export const wholeSystem = '000000'

export type NewOfficer = {
  readonly login: string
  readonly password: string
  readonly displayName: string
  readonly phone: string
  readonly role: Role
  readonly area: string
}
export type CreateStaffRefused = BadPhone | { readonly code: 'weak-password' | 'login-taken' }

/** Opens an officer's account for one area. There is no page for it: accounts are made by whoever runs the server. */
export async function createStaff(officer: NewOfficer, now: Date): Promise<Result<{ readonly id: string }, CreateStaffRefused>> {
  const phone = readPhone(officer.phone)
  if (!phone.ok) return err({ code: 'bad-phone', reason: phone.error.code })
  if (officer.password.length < SHORTEST_PASSWORD) return err({ code: 'weak-password' })
  const { displayName, role, area } = officer
  const id = randomUUID()
  const { key, wrapped } = newRecordKey()
  const passwordHash = await hashPassword(officer.password)
  return transaction(async (tx) => {
    const added = await addStaff(tx, {
      id, login: plainLogin(officer.login), displayName, passwordHash, role, area, createdAt: now,
      phoneIndex: blindIndex('phone', phone.value), wrappedKey: wrapped, phone: seal(key, phonePlace(id), phone.value),
    })
    if (!added) return err({ code: 'login-taken' })
    await record(tx, { actor: 'system', action: 'staff.create', objectKind: 'staff', objectId: id, outcome: 'ok', data: { role, area } }, now)
    return ok({ id })
  })
}

export type Password = { readonly login: string; readonly password: string; readonly ip: string }
export type PasswordRefused = { readonly code: 'wrong-password' } | AskRefused

/**
 * The first factor. A right password opens nothing but sends the code; an unknown login takes as long as a known one and
 * is answered the same. Only failures use up the limit.
 */
export async function askStaff({ login: typed, password, ip }: Password, now: Date): Promise<Result<Asked, PasswordRefused>> {
  const login = plainLogin(typed)
  const started = await transaction(async (tx): Promise<Result<StaffRow | undefined, TooMany>> => {
    const allowed = await take(tx, passwordLimits(login, ip), now)
    return allowed.ok ? ok(await findStaffByLogin(tx, login)) : allowed
  })
  if (!started.ok) return started
  const officer = started.value
  const known = await verifyPassword(password, officer?.passwordHash)
  await transaction(async (tx) => {
    if (known) await giveBack(tx, passwordLimits(login, ip))
    await record(tx, { actor: 'anonymous', action: 'staff.password', objectKind: 'staff', objectId: officer?.id, outcome: known ? 'ok' : 'wrong-password' }, now)
  })
  if (officer === undefined || !known) return err({ code: 'wrong-password' })
  return askForCode({ phone: phoneOf(officer), purpose: 'staff', staffId: officer.id, ip }, now)
}

const phoneOf = ({ id, wrappedKey, phone }: StaffRow): string => openText(openRecordKey(wrappedKey), phonePlace(id), phone)

/** Sends an officer who is signed in another code, to the phone of their account. */
export async function askProof({ staffId, ip }: { readonly staffId: string; readonly ip: string }, now: Date): Promise<Result<Asked, AskRefused>> {
  const officer = await transaction((tx) => findStaff(tx, staffId))
  return officer === undefined ? err({ code: 'sms-failed' }) : askForCode({ phone: phoneOf(officer), purpose: 'step-up', staffId, ip }, now)
}

export type StaffIn = { readonly token: string; readonly staffId: string }

/** The second factor, which opens the session. */
export function confirmStaff({ oldToken, ...verify }: Confirm, now: Date): Promise<Result<StaffIn, VerifyRefused>> {
  return transaction(async (tx) => {
    const verified = await verifyCode(tx, { ...verify, purpose: 'staff' }, now)
    if (!verified.ok) return verified
    const { staffId } = verified.value
    if (staffId === undefined) return err({ code: 'code-dead' })
    if (oldToken !== undefined) await endSession(tx, oldToken, now)
    const token = await startSession(tx, { staffId }, now)
    await record(tx, { actor: 'system', actorId: staffId, action: 'staff.sign-in', objectKind: 'staff', objectId: staffId, outcome: 'ok' }, now)
    return ok({ token, staffId })
  })
}

/** The second factor once more: a new session of the same officer, just proven, which ends when the old one would have. */
export function confirmProof({ oldToken, ...verify }: Confirm, now: Date): Promise<Result<StaffIn, VerifyRefused>> {
  return transaction(async (tx) => {
    const verified = await verifyCode(tx, { ...verify, purpose: 'step-up' }, now)
    if (!verified.ok) return verified
    const before = oldToken === undefined ? undefined : await findAlive(tx, hashToken(oldToken), aliveAt(now))
    const staffId = before?.staff?.id
    if (oldToken === undefined || staffId === undefined || staffId !== verified.value.staffId) return err({ code: 'code-dead' })
    await endSession(tx, oldToken, now)
    const token = await startSession(tx, { staffId, ...(before === undefined ? {} : { since: before.session.createdAt }) }, now)
    await record(tx, { actor: 'system', actorId: staffId, action: 'staff.prove', objectKind: 'staff', objectId: staffId, outcome: 'ok' }, now)
    return ok({ token, staffId })
  })
}

/** Notes by a mark whose ID number an officer bears, so that they cannot decide a record about themselves. The number is not kept. */
export function identifyStaff(staffId: string, idNumber: string, now: Date): Promise<Result<undefined, { readonly code: IdNumberError['code'] }>> {
  const read = readIdNumber(idNumber, shanghaiDay(now.getTime()))
  if (!read.ok) return Promise.resolve(read)
  return transaction(async (tx) => {
    await setIdIndex(tx, staffId, blindIndex('id-number', read.value))
    await record(tx, { actor: 'system', action: 'staff.identify', objectKind: 'staff', objectId: staffId, outcome: 'ok' }, now)
    return ok(undefined)
  })
}

/** Takes effect with the next request of that officer: every session ends with the account. */
export function disableStaff(staffId: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    await disable(tx, staffId, now)
    await endAllOfStaff(tx, staffId, now)
    await record(tx, { actor: 'system', action: 'staff.disable', objectKind: 'staff', objectId: staffId, outcome: 'ok' }, now)
  })
}

export const plainLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase()
const phonePlace = (id: string): Context => `staff|phone|${id}`
