import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { sentFor } from '@/lib/contracts/session'
import type { Result } from '@/lib/base/result'
import { record } from '../audit'
import { clock } from '../clock'
import { transaction } from '../db'
import { askedPath, clientIp } from '../limits'
import { askCitizen, confirmCitizen } from './citizens'
import type { AskRefused, VerifyRefused } from './codes'
import { COOKIES, cookieOptions, readToken, tokenIn } from './cookies'
import { safeNext } from './next-path'
import { finishOidc, oidcIsOn, startOidc } from './oidc'
import { phoneMark } from './phone-mark'
import { cameFromOurPage, namesForeignOrigin, refuseForeign, sameOrigin } from './same-origin'
import { endSession, findSession, isJustProven } from './sessions'
import type { Administrator, CaseRole, Citizen, Found, Staff } from './sessions'
import { askProof, askStaff, confirmProof, confirmStaff } from './staff'
import type { PasswordRefused } from './staff'

type Kind = 'citizen' | 'staff'
type MaskedPhone = { readonly maskedPhone: string }

const find = (token: string | undefined): Promise<Found | undefined> =>
  token === undefined ? Promise.resolve(undefined) : transaction((tx) => findSession(tx, token, clock.now()))

const cookieToken = async (name: string): Promise<string | undefined> => readToken((await cookies()).get(name)?.value)

const current = async (kind: Kind): Promise<Found | undefined> =>
  namesForeignOrigin(await headers()) ? undefined : find(await cookieToken(COOKIES[kind]))

/** Who is signed in, for pages and server actions; asked once per request. */
export const currentCitizen = cache(async (): Promise<Citizen | undefined> => {
  const found = await current('citizen')
  return found?.kind === 'citizen' ? found.citizen : undefined
})

export const currentStaff = cache(async (): Promise<Staff | undefined> => {
  const found = await current('staff')
  return found?.kind === 'staff' ? found.staff : undefined
})

export const currentAdministrator = cache(async (): Promise<Administrator | undefined> => {
  const found = await current('staff')
  return found?.kind === 'administrator' ? found.administrator : undefined
})

/** The citizen, or the sign-in page; afterwards they are led back to `next` or to where they were. */
export async function requireCitizen(next?: string): Promise<Citizen> {
  return (await currentCitizen()) ?? redirect(`/sign-in?next=${encodeURIComponent(safeNext(next ?? askedPath(await headers())))}`)
}

/** The officer, if of one of the roles (any when none is named), or the sign-in page; for the wrong role there is no such page. */
export async function requireStaff(...roles: readonly CaseRole[]): Promise<Staff> {
  const staff = (await currentStaff()) ?? ((await currentAdministrator()) ? notFound() : redirect('/staff/sign-in'))
  return roles.length === 0 || roles.includes(staff.role) ? staff : notFound()
}

/** Who keeps the lists, or the sign-in page; for those who decide cases there is no such page. */
export async function requireAdministrator(): Promise<Administrator> {
  return (await currentAdministrator()) ?? ((await currentStaff()) ? notFound() : redirect('/staff/sign-in'))
}

/** For route handlers. What changes something must also come from a page of ours; nobody where it is sent for somebody else than is signed in. */
export async function citizenOfRequest(request: Request): Promise<Citizen | undefined> {
  const found = await ofRequest(request, 'citizen')
  return found?.kind === 'citizen' && isMeant(found.citizen, request.headers) ? found.citizen : undefined
}

const isMeant = ({ id }: Citizen, headers: Headers): boolean => {
  const mark = headers.get(sentFor)
  return mark === null || mark === phoneMark(id)
}

export async function staffOfRequest(request: Request): Promise<Staff | undefined> {
  const found = await ofRequest(request, 'staff')
  return found?.kind === 'staff' ? found.staff : undefined
}

export async function administratorOfRequest(request: Request): Promise<Administrator | undefined> {
  const found = await ofRequest(request, 'staff')
  return found?.kind === 'administrator' ? found.administrator : undefined
}

async function ofRequest({ method, headers: sent }: Request, kind: Kind): Promise<Found | undefined> {
  const believed = method === 'GET' || method === 'HEAD' ? !namesForeignOrigin(sent) : sameOrigin(sent)
  return believed ? find(tokenIn(sent.get('cookie'), COOKIES[kind])) : undefined
}

/** Sends a citizen the code and remembers in a cookie that this browser asked. */
export async function askCitizenCode(phone: string): Promise<Result<MaskedPhone, AskRefused>> {
  const asked = await askCitizen({ phone, ip: clientIp(refuseForeign(await headers())) }, clock.now())
  return asked.ok ? remember(asked.value) : asked
}

/** Signs the citizen in: a new session and its cookie. */
export async function confirmCitizenCode(code: string): Promise<Result<{ readonly isNew: boolean }, VerifyRefused>> {
  const confirmed = await confirmCitizen(await confirmation(code, 'citizen'), clock.now())
  if (!confirmed.ok) return confirmed
  await open('citizen', confirmed.value.token)
  return { ok: true, value: { isNew: confirmed.value.isNew } }
}

/** Checks an officer's password and, if it is right, sends the code. */
export async function askStaffCode(login: string, password: string): Promise<Result<MaskedPhone, PasswordRefused>> {
  const asked = await askStaff({ login, password, ip: clientIp(refuseForeign(await headers())) }, clock.now())
  return asked.ok ? remember(asked.value) : asked
}

export const confirmStaffCode = (code: string): Promise<Result<undefined, VerifyRefused>> => openStaff(confirmStaff, code)

async function openStaff(confirm: typeof confirmStaff | typeof confirmProof, code: string): Promise<Result<undefined, VerifyRefused>> {
  const confirmed = await confirm(await confirmation(code, 'staff'), clock.now())
  if (!confirmed.ok) return confirmed
  await open('staff', confirmed.value.token)
  return { ok: true, value: undefined }
}

/** Whether the officer at this browser has given a second factor just now. */
export async function staffHasJustProven(): Promise<boolean> {
  const token = await cookieToken(COOKIES.staff)
  return token !== undefined && transaction((tx) => isJustProven(tx, token, clock.now()))
}

/** Sends the officer who is signed in a code to prove themselves once more. */
export async function askStaffProof({ id }: Staff): Promise<Result<MaskedPhone, AskRefused>> {
  const asked = await askProof({ staffId: id, ip: clientIp(refuseForeign(await headers())) }, clock.now())
  return asked.ok ? remember(asked.value) : asked
}

export const confirmStaffProof = (code: string): Promise<Result<undefined, VerifyRefused>> => openStaff(confirmProof, code)

/** Sends the browser to the unified identity, from a button of ours; to the sign-in page when that does not answer, nowhere when there is none. */
export async function goToOidc(): Promise<never> {
  const sent = await headers()
  if (oidcIsOn() && !cameFromOurPage(sent)) return redirect('/sign-in')
  const citizen = await currentCitizen()
  const started = await startOidc({ ip: clientIp(sent), linkTo: citizen?.id }, clock.now())
  if (!started.ok) return started.error.code === 'oidc-off' ? notFound() : redirect(`/sign-in?problem=${started.error.code}`)
  const jar = await cookies()
  jar.set(COOKIES.ask, started.value.binding, { ...cookieOptions, maxAge: 600 })
  return redirect(started.value.location)
}

/** Takes the browser's answer from the unified identity and leads on. */
export async function comeFromOidc(search: string): Promise<never> {
  const { binding, oldToken } = await confirmation('', 'citizen')
  const citizen = await currentCitizen()
  const finished = await finishOidc({ binding, search, oldToken, personId: citizen?.id }, clock.now())
  if (!finished.ok) return finished.error.code === 'oidc-off' ? notFound() : redirect(`/sign-in?problem=${finished.error.code}`)
  await open('citizen', finished.value.token)
  return redirect('/filings')
}

/** Ends the session on the server too: a copy of the cookie is worth nothing from now on. */
export async function signOut(kind: Kind): Promise<void> {
  refuseForeign(await headers())
  const token = await cookieToken(COOKIES[kind])
  const now = clock.now()
  if (token !== undefined) {
    await transaction(async (tx) => {
      await endSession(tx, token, now)
      await record(tx, { actor: 'anonymous', action: 'sign-out', objectKind: kind, outcome: 'ok' }, now)
    })
  }
  await forget(COOKIES[kind])
}

async function confirmation(code: string, kind: Kind) {
  const [binding, oldToken, sent] = await Promise.all([cookieToken(COOKIES.ask), cookieToken(COOKIES[kind]), headers()])
  return { binding, oldToken, code, ip: clientIp(refuseForeign(sent)) }
}

async function remember({ binding, maskedPhone }: MaskedPhone & { readonly binding: string }): Promise<Result<MaskedPhone, never>> {
  const jar = await cookies()
  jar.set(COOKIES.ask, binding, { ...cookieOptions, maxAge: 600 })
  return { ok: true, value: { maskedPhone } }
}

async function open(kind: Kind, token: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIES[kind], token, cookieOptions)
  await forget(COOKIES.ask)
}

// A __Host- cookie is only deleted by one that is Secure and on Path=/ as well.
async function forget(name: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, '', { ...cookieOptions, maxAge: 0 })
}
