'use client'

import { useRef, useState } from 'react'

import type { Proof, ProofCode, ProofOutcome } from '@/lib/contracts/proof'

export type Tell = (percent: number) => void
export type ProofEvents = {
  /** Makes a copy of what was picked that is fit to send; asked once, also when sending is tried again. */
  readonly prepare: (file: File) => Promise<Blob>
  readonly send: (file: Blob, tell: Tell) => Promise<ProofOutcome<Proof>>
  readonly remove: (fileId: string) => Promise<ProofOutcome<{ readonly id: string }>>
}

/** A file on its way. Without `percent` it is still being prepared; with a `code` it did not arrive. */
export type OnItsWay = { readonly key: number; readonly isPhoto: boolean; readonly file?: Blob; readonly percent?: number; readonly code?: ProofCode }

/** The files that are here and those on their way: what the page was given, and what happened since. */
export function useProofs(given: readonly Proof[], { prepare, send, remove }: ProofEvents) {
  const [added, setAdded] = useState<readonly Proof[]>([])
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [way, setWay] = useState<readonly OnItsWay[]>([])
  const lastKey = useRef(0)

  const put = (item: OnItsWay) => { setWay((items) => [...items.filter(({ key }) => key !== item.key), item].sort((a, b) => a.key - b.key)) }
  const drop = (key: number) => { setWay((items) => items.filter((item) => item.key !== key)) }

  const deliver = async (item: OnItsWay & { readonly file: Blob }): Promise<ProofOutcome<Proof>> => {
    const { key, isPhoto, file } = item
    put({ key, isPhoto, file, percent: 0 })
    const outcome = await send(file, (percent) => { put({ key, isPhoto, file, percent }) })
    if (!outcome.ok) put({ key, isPhoto, file, code: outcome.error.code })
    else {
      drop(key)
      setAdded((files) => [...files.filter(({ id }) => id !== outcome.value.id), outcome.value])
    }
    return outcome
  }

  const add = async (picked: File): Promise<ProofOutcome<Proof>> => {
    lastKey.current += 1
    const item = { key: lastKey.current, isPhoto: picked.type !== 'application/pdf' }
    put(item)
    const file = await prepare(picked).catch(() => undefined)
    if (file !== undefined) return deliver({ ...item, file })
    put({ ...item, code: 'broken' })
    return { ok: false, error: { code: 'broken' } }
  }

  const takeBack = async (fileId: string) => {
    const outcome = await remove(fileId)
    if (outcome.ok) setGone((ids) => new Set([...ids, fileId]))
    return outcome
  }

  const known = new Set(given.map(({ id }) => id))
  const files = [...given, ...added.filter(({ id }) => !known.has(id))].filter(({ id }) => !gone.has(id))
  return { files, way, add, deliver, drop, takeBack }
}
