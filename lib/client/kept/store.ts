import { vault } from '../phone-file'
import type { KeptItem, Shelf, ToKeep } from '../vault'
import { hereNow, isTheirs } from '../vault/here'

import { isObject, readRecord, type KeptPhoto, type KeptRecord } from './record'

/** What this phone has of whoever was here last, and of nobody in particular: undefined until the vault has been opened. `lasting`: whether it will still be here tomorrow. */
export type Kept = { readonly lasting: boolean; readonly records: readonly KeptRecord[]; readonly photos: readonly KeptPhoto[] }

let kept: Kept | undefined
const listeners = new Set<() => void>()

export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}
export const keptNow = (): Kept | undefined => kept

/** Reads what the vault has; another tab may have changed it. */
export async function readKept(): Promise<Kept> {
  const open = await vault()
  const [records, photos] = await Promise.all([open.list('drafts'), open.list('photos')])
  kept = {
    lasting: open.lasting,
    records: records.flatMap(({ id, value }) => (isRecordId(id) ? (readRecord(value) ?? []) : [])).filter(({ owner }) => isTheirs(owner, hereNow())),
    photos: photos.flatMap(photoOf),
  }
  for (const listener of listeners) listener()
  return kept
}

/** Of the drafts on that shelf only those that were begun here are ours. */
const prefix = 'record:'
const isRecordId = (id: string): boolean => id.startsWith(prefix)

export const keepRecord = (record: KeptRecord): Promise<void> => put('drafts', { id: `${prefix}${record.id}`, value: record })
export const keepPhoto = ({ bytes, id, ...value }: KeptPhoto): Promise<void> => put('photos', { id: `${prefix}${id}`, value, bytes })
export const dropPhoto = ({ id }: Pick<KeptPhoto, 'id'>): Promise<void> => remove('photos', `${prefix}${id}`)

export async function dropRecord({ id }: Pick<KeptRecord, 'id'>): Promise<void> {
  await dropPhotosOf({ id })
  await remove('drafts', `${prefix}${id}`)
}

export async function dropPhotosOf({ id }: Pick<KeptRecord, 'id'>): Promise<void> {
  for (const photo of kept?.photos ?? []) if (photo.record === id) await dropPhoto(photo)
}

async function put(shelf: Shelf, item: ToKeep): Promise<void> {
  await (await vault()).put(shelf, item, Date.now())
  await readKept()
}

async function remove(shelf: Shelf, id: string): Promise<void> {
  await (await vault()).remove(shelf, id)
  await readKept()
}

function photoOf({ id, value, bytes }: KeptItem): readonly KeptPhoto[] {
  if (!isRecordId(id) || bytes === undefined || !isObject(value)) return []
  const { record, material, type } = value as Partial<KeptPhoto>
  return record === undefined || material === undefined || type === undefined ? [] : [{ id: id.slice(prefix.length), record, material, type, bytes }]
}
