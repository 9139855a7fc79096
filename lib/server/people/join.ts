import { randomUUID } from 'node:crypto'
import { blindIndex, newRecordKey } from '../crypto'
import type { Tx } from '../db'
import { sealPhone } from './profile'
import { addPerson, findPersonByPhone, findPersonBySubject, linkSubject } from './repo'

export type Joined = { readonly id: string; readonly isNew: boolean }

/** The person with this verified phone; signing up is nothing but verifying a phone for the first time. */
export const personOfPhone = (tx: Tx, phone: string, now: Date): Promise<Joined> =>
  joined(tx, { find: () => findPersonByPhone(tx, blindIndex('phone', phone)), phone, phoneIndex: blindIndex('phone', phone) }, now)

export type Subject = { readonly issuer: string; readonly subject: string; readonly linkTo?: string | undefined }

/**
 * The person whom the identity provider at `issuer` knows as `subject`. Nobody yet: then `linkTo`, who was signed in when
 * they went there, unless that account already belongs to another subject.
 */
export async function personOfSubject(tx: Tx, { issuer, subject, linkTo }: Subject, now: Date): Promise<Joined> {
  const oidcSubjectIndex = blindIndex('oidc-subject', `${issuer}|${subject}`)
  const find = () => findPersonBySubject(tx, oidcSubjectIndex)
  if (linkTo !== undefined && (await find()) === undefined && (await linkSubject(tx, linkTo, oidcSubjectIndex))) return { id: linkTo, isNew: false }
  return joined(tx, { find, oidcSubjectIndex }, now)
}

type Who = {
  readonly find: () => Promise<{ readonly id: string } | undefined>
  readonly phone?: string
  readonly phoneIndex?: string
  readonly oidcSubjectIndex?: string
}

async function joined(tx: Tx, { find, phone, ...index }: Who, now: Date): Promise<Joined> {
  const known = await find()
  if (known !== undefined) return { id: known.id, isNew: false }
  const id = randomUUID()
  const { key, wrapped } = newRecordKey()
  const sealed = phone === undefined ? {} : { phone: sealPhone(id, key, phone) }
  if (await addPerson(tx, { id, wrappedKey: wrapped, createdAt: now, ...sealed, ...index })) return { id, isNew: true }
  // Two first sign-ins at once: the other one was quicker.
  const other = await find()
  if (other === undefined) throw new Error('a person was neither added nor found')
  return { id: other.id, isNew: false }
}
