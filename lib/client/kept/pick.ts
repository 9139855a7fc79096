import type { MaterialId } from '@/lib/policy/index'

import { boardNow, change, move, show, takeOff, type OnItsWay } from '../uploads/board'
import { copyOf } from '../uploads/copy'
import { markNow } from '../uploads/mark'
import { objectionTo } from '../uploads/objection'
import { shrink } from '../uploads/shrink'

import type { KeptPhoto } from './record'
import { dropPhoto, keepPhoto } from './store'

type Picked = { readonly record: string; readonly material: MaterialId; readonly file: File; readonly replaces?: string | undefined }

/** Makes a photograph fit to send and keeps it until its record is handed in. */
export async function keepPicked({ record, material, file, replaces }: Picked): Promise<void> {
  const id = crypto.randomUUID()
  show({ id, filingId: record, material, isPhoto: file.type !== 'application/pdf', stage: { at: 'preparing' }, hints: [], lasting: false })
  try {
    const { file: bytes, hints } = await shrink(await copyOf(file), markNow())
    const code = await objectionTo(bytes)
    if (code !== undefined) {
      move(id, { at: 'refused', code })
      return
    }
    await keepPhoto({ id, record, material, type: bytes.type === 'application/pdf' ? 'application/pdf' : 'image/jpeg', bytes })
    change({ advice: { ...boardNow().advice, [id]: hints } })
    takeOff(id)
  } catch {
    move(id, { at: 'refused', code: 'broken' })
    return
  }
  if (replaces !== undefined) await dropPicked(replaces)
}

export async function dropPicked(id: string): Promise<void> {
  const preview = previews.get(id)
  if (preview !== undefined) URL.revokeObjectURL(preview)
  previews.delete(id)
  takeOff(id)
  await dropPhoto({ id })
}

const previews = new Map<string, string>()

function previewOf({ id, bytes }: KeptPhoto): string {
  const address = previews.get(id) ?? URL.createObjectURL(bytes)
  previews.set(id, address)
  return address
}

/** A kept photograph as the list of papers shows it. */
export const onItsWay = (photo: KeptPhoto, lasting: boolean): OnItsWay => {
  const isPhoto = photo.type === 'image/jpeg'
  const { id, record, material } = photo
  return { id, filingId: record, material, isPhoto, stage: { at: 'kept' }, hints: boardNow().advice[id] ?? [], lasting, preview: isPhoto ? previewOf(photo) : undefined }
}
