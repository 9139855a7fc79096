import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Brand } from '@/lib/base/brand'
import { keyId, keys } from './keys'

/** The key of one record (a person, a filing, a file). Destroying its wrapped form destroys the record. */
export type RecordKey = Brand<KeyObject, 'RecordKey'>
/** Where a sealed value lives: 'table|column|rowId'. Moved to another row or column it does not open. */
export type Context = `${string}|${string}|${string}`

// Layout: suite(1) | key id(2) | nonce(12) | ciphertext | tag(16). The suite byte leaves room for SM4.
const AES_256_GCM = 1
const HEADER = 3
const NONCE = 12
const TAG = 16
const WRAPPING: Context = 'key|wrapped|record'

/** A new record key, and the form of it that may be stored. */
export function newRecordKey(): { key: RecordKey; wrapped: Buffer } {
  const bytes = randomBytes(32)
  const [master] = keys().masters
  if (master === undefined) throw new Error('there is no master key')
  return { key: createSecretKey(bytes) as RecordKey, wrapped: sealWith(master, WRAPPING, bytes) }
}

export function openRecordKey(wrapped: Buffer): RecordKey {
  const id = wrapped.subarray(1, HEADER)
  const master = keys().masters.find((key) => keyId(key).equals(id))
  if (master === undefined) throw new Error('sealed with a master key that this server does not have')
  return createSecretKey(openWith(master, WRAPPING, wrapped)) as RecordKey
}

export const seal = (key: RecordKey, context: Context, plain: string | Buffer): Buffer =>
  sealWith(key, context, typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain)

/** Throws when one bit of the value, its place or its key is not what it was. */
export const open = (key: RecordKey, context: Context, sealed: Buffer): Buffer => openWith(key, context, sealed)

export const openText = (key: RecordKey, context: Context, sealed: Buffer): string => openWith(key, context, sealed).toString('utf8')

function sealWith(key: KeyObject, context: Context, plain: Buffer): Buffer {
  const header = Buffer.concat([Buffer.of(AES_256_GCM), keyId(key)])
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(bound(header, context))
  return Buffer.concat([header, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function openWith(key: KeyObject, context: Context, sealed: Buffer): Buffer {
  if (sealed.length < HEADER + NONCE + TAG || sealed[0] !== AES_256_GCM) throw new Error('not a sealed value')
  const header = sealed.subarray(0, HEADER)
  const nonce = sealed.subarray(HEADER, HEADER + NONCE)
  // Without authTagLength Node accepts a tag cut down to four bytes.
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(bound(header, context))
  decipher.setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(HEADER + NONCE, -TAG)), decipher.final()])
}

const bound = (header: Buffer, context: Context): Buffer => Buffer.concat([header, Buffer.from(context, 'utf8')])
