import * as client from 'openid-client'
import { z } from 'zod'
import { err, ok } from '@/lib/base/result'
import type { Result } from '@/lib/base/result'
import { record } from '../audit'
import { hashToken, newRecordKey, newToken, openRecordKey, openText, seal } from '../crypto'
import type { Context } from '../crypto'
import { transaction } from '../db'
import { env } from '../env'
import { take } from '../limits'
import type { TooMany } from '../limits'
import { log } from '../log'
import { personOfSubject } from '../people'
import { addOidcRequest, takeOidcRequest } from './repo'
import { CODE_MINUTES, oidcLimits } from './rules'
import type { CitizenIn } from './citizens'
import { endSession, startSession } from './sessions'

export type OidcOff = { readonly code: 'oidc-off' }
export type StartRefused = OidcOff | TooMany | { readonly code: 'oidc-failed' }
export type FinishRefused = OidcOff | { readonly code: 'oidc-failed' | 'oidc-dead' }

const Secrets = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), linkTo: z.string().optional() })
type Secrets = z.infer<typeof Secrets>

/** The province's unified identity, when the settings name one. */
export const oidcIsOn = (): boolean => env.oidc !== undefined

export type Start = { readonly ip: string; readonly linkTo?: string | undefined }
export type Started = { readonly location: string; readonly binding: string }

/**
 * Where to send the browser, and what to keep in its cookie. State, nonce and the PKCE verifier stay here, sealed. Who is
 * signed in at this moment (`linkTo`) will find the same account behind both ways in.
 */
export async function startOidc({ ip, linkTo }: Start, now: Date): Promise<Result<Started, StartRefused>> {
  const provider = await discover()
  if (!provider.ok) return provider
  const secrets: Secrets = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), ...(linkTo === undefined ? {} : { linkTo }) }
  const binding = newToken()
  const bindingHash = hashToken(binding)
  const { key, wrapped } = newRecordKey()
  const allowed = await transaction(async (tx) => {
    const taken = await take(tx, oidcLimits(ip), now)
    if (taken.ok) await addOidcRequest(tx, { bindingHash, wrappedKey: wrapped, secrets: seal(key, place(bindingHash), JSON.stringify(secrets)), createdAt: now })
    return taken
  })
  if (!allowed.ok) return allowed
  const location = client.buildAuthorizationUrl(provider.value, {
    redirect_uri: redirectUri(), scope: 'openid', response_type: 'code', state: secrets.state, nonce: secrets.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier), code_challenge_method: 'S256',
  })
  return ok({ location: location.href, binding })
}

export type Finish = { readonly binding: string | undefined; readonly search: string; readonly oldToken?: string | undefined; readonly personId?: string | undefined }

/** Takes the provider's answer, once, from the browser that asked and for whoever was signed in there (`personId`), and signs in whom it names. */
export async function finishOidc({ binding, search, oldToken, personId }: Finish, now: Date): Promise<Result<CitizenIn, FinishRefused>> {
  const provider = await discover()
  if (!provider.ok) return provider
  const secrets = binding === undefined ? undefined : await takeSecrets(binding, now)
  if (secrets === undefined || secrets.linkTo !== personId) return err({ code: 'oidc-dead' })
  const subject = await subjectOf(provider.value, search, secrets)
  if (!subject.ok) return subject
  return transaction(async (tx) => {
    const { id, isNew } = await personOfSubject(tx, { ...subject.value, linkTo: secrets.linkTo }, now)
    if (oldToken !== undefined) await endSession(tx, oldToken, now)
    const token = await startSession(tx, { personId: id }, now)
    await record(tx, { actor: 'citizen', actorId: id, action: isNew ? 'sign-up' : 'sign-in', objectKind: 'person', objectId: id, outcome: 'ok', data: { by: 'oidc' } }, now)
    return ok({ token, personId: id, isNew })
  })
}

async function takeSecrets(binding: string, now: Date): Promise<Secrets | undefined> {
  const bindingHash = hashToken(binding)
  const row = await transaction((tx) => takeOidcRequest(tx, bindingHash, new Date(now.getTime() - CODE_MINUTES * 60_000)))
  return row === undefined ? undefined : Secrets.parse(JSON.parse(openText(openRecordKey(row.wrappedKey), place(bindingHash), row.secrets)))
}

type Subject = { readonly issuer: string; readonly subject: string }

async function subjectOf(provider: client.Configuration, search: string, { state, nonce, verifier }: Secrets): Promise<Result<Subject, { readonly code: 'oidc-failed' }>> {
  const answer = new URL(redirectUri())
  answer.search = search
  try {
    const tokens = await client.authorizationCodeGrant(provider, answer, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
    const claims = tokens.claims()
    return claims === undefined ? err({ code: 'oidc-failed' }) : ok({ issuer: claims.iss, subject: claims.sub })
  } catch (error) {
    return failed(error)
  }
}

async function discover(): Promise<Result<client.Configuration, OidcOff | { readonly code: 'oidc-failed' }>> {
  if (env.oidc === undefined) return err({ code: 'oidc-off' })
  const { issuer, clientId, clientSecret } = env.oidc
  try {
    // Next to every answer comes a fresh look at the provider's keys: a sign-in is rare, and its keys change.
    return ok(await client.discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: 5 }))
  } catch (error) {
    return failed(error)
  }
}

// The library's errors may carry the whole answer: the log gets the kind only.
function failed(error: unknown): Result<never, { readonly code: 'oidc-failed' }> {
  log.warn('oidc.failed', { kind: error instanceof Error ? error.name : 'unknown', reason: reasonOf(error) })
  return err({ code: 'oidc-failed' })
}

const reasonOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined)

const redirectUri = (): string => `${env.origin ?? ''}/api/oidc/callback`
const place = (bindingHash: string): Context => `oidc_request|secrets|${bindingHash}`
