import type { KeptItem } from '../vault'
import type { MaterialId } from '@/lib/policy/index'
import { materialWords } from '@/lib/text/materials'

import type { Hint } from './hints'

/** A file ready to go: what the vault holds until the server has all of it. */
export type KeptPhoto = {
  readonly filingId: string
  readonly material: MaterialId
  /** Of the bytes as they are sent, in hexadecimal digits. */
  readonly sha256: string
  readonly hints: readonly Hint[]
  /** Where its parts go, once the server has named it. */
  readonly url?: string | undefined
  /** Whose it is, by their mark, where that is known. */
  readonly owner?: string | undefined
}
export type Parcel = { readonly id: string; readonly kept: KeptPhoto; readonly file: Blob }

/** Reads what an earlier page, perhaps of an older version, has put away. */
export function parcelOf({ id, value, bytes }: KeptItem): Parcel | undefined {
  if (bytes === undefined || !isRecord(value)) return undefined
  const { filingId, material, sha256, hints, url, owner } = value
  if (!isText(filingId) || !isMaterial(material) || !isText(sha256)) return undefined
  return { id, file: bytes, kept: { filingId, material, sha256, hints: Array.isArray(hints) ? hints.filter(isHint) : [], url: isText(url) ? url : undefined, owner: isText(owner) ? owner : undefined } }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isMaterial = (value: unknown): value is MaterialId => isText(value) && Object.hasOwn(materialWords, value)
const isHint = (value: unknown): value is Hint => value === 'blurred' || value === 'dark' || value === 'glare'

export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
