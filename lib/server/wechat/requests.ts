import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { maskPhone } from '@/lib/base/mask'
import { ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import type { PageSignature } from '@/lib/contracts/wechat'
import { currentCitizen, safeNext } from '../auth'
import { COOKIES, cookieOptions, readToken } from '../auth/cookies'
import { cameFromOurPage, refuseForeign } from '../auth/same-origin'
import { clock } from '../clock'
import { clientIp } from '../limits'
import { markAskedAgain, unbindWeChat } from './addresses'
import { askKnown, phoneOfKnown } from './known'
import type { KnownRefused } from './known'
import { signPage } from './signature'
import type { SignRefused } from './signature'
import { finishVisit, startVisit } from './visits'
import type { Finished, Started } from './visits'

const MAX_AGE = 600

const binding = async (): Promise<string | undefined> => readToken((await cookies()).get(COOKIES.weChat)?.value)

/** Sends the browser to WeChat, from a button of ours: a link elsewhere leads to the page with the button. */
export async function goToWeChat(request: Request): Promise<Response> {
  const next = safeNext(new URL(request.url).searchParams.get('next'))
  if (!cameFromOurPage(request.headers)) return seeOther(signIn({ next }))
  const citizen = await currentCitizen()
  const started = await startVisit({ ip: clientIp(request.headers), personId: citizen?.id, next }, clock.now())
  if (!started.ok) return started.error.code === 'wechat-off' ? notFound() : seeOther(signIn({ wechat: 'failed', next }))
  return leave(started.value)
}

/** Takes the browser's answer from WeChat and leads on, to an address without any of it. */
export async function comeFromWeChat(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const citizen = await currentCitizen()
  const finished = await finishVisit({ binding: await binding(), state: searchParams.get('state'), code: searchParams.get('code'), personId: citizen?.id }, clock.now())
  if (!finished.ok) return notFound()
  return 'again' in finished.value ? leave(finished.value.again) : seeOther(placeOf(finished.value, citizen !== undefined))
}

type Landed = Exclude<Finished, { readonly again: unknown }>

// A place in the page of our own: browsers carry on the #wechat_redirect that they left with otherwise.
const placeOf = ({ landing, next }: Landed, isSignedIn: boolean): string =>
  `${isSignedIn ? `/account?wechat=${landing}` : signIn({ ...(landing === 'known' ? {} : { wechat: landing }), next })}#main`

/** The phone of the account that this browser's WeChat belongs to, masked. */
export async function knownPhone(): Promise<string | undefined> {
  const phone = await phoneOfKnown(await binding(), clock.now())
  return phone === undefined ? undefined : maskPhone(phone)
}

/** Sends the code to that phone and leads on as after typing it. */
export async function askCodeOfKnown(): Promise<Result<undefined, KnownRefused>> {
  const asked = await askKnown({ binding: await binding(), ip: clientIp(refuseForeign(await headers())) }, clock.now())
  if (!asked.ok) return asked
  const jar = await cookies()
  jar.set(COOKIES.ask, asked.value.binding, { ...cookieOptions, maxAge: MAX_AGE })
  jar.set(COOKIES.weChat, '', { ...cookieOptions, maxAge: 0 })
  return ok(undefined)
}

/** What the page at this address needs to set its share card. */
export const signOwnPage = (request: Request): Promise<Result<PageSignature, SignRefused>> =>
  signPage({ url: new URL(request.url).searchParams.get('url') ?? '', ip: clientIp(request.headers) }, clock.now())

export const stopWeChat = (personId: string): Promise<void> => unbindWeChat(personId, clock.now())
export const takesNoticesAgain = (personId: string): Promise<void> => markAskedAgain(personId)

const signIn = (query: { readonly wechat?: string; readonly next: string }): string => `/sign-in?${new URLSearchParams(query).toString()}`

async function leave({ location, binding: token }: Started): Promise<Response> {
  const jar = await cookies()
  jar.set(COOKIES.weChat, token, { ...cookieOptions, maxAge: MAX_AGE })
  return seeOther(location)
}

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
