import type { Readable } from 'node:stream'

import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** The parts of a workbook by name, each opened when it is wanted: a zip is read from its end, in any order. */
export type Archive = {
  readonly has: (name: string) => boolean
  readonly size: (name: string) => number
  readonly open: (name: string) => Promise<Readable>
  readonly close: () => void
}

/** More parts than any workbook has. */
const MOST_ENTRIES = 10_000

export async function openArchive(path: string): Promise<Archive> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) => { if (error) reject(error); else resolve(opened) })
  })
  const entries = await listEntries(zip).catch((error: unknown) => { zip.close(); throw error })
  const entry = (name: string): Entry => {
    const found = entries.get(name)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }
  return {
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open: (name) => new Promise((resolve, reject) => {
      zip.openReadStream(entry(name), (error, stream) => { if (error) reject(error); else resolve(stream) })
    }),
    close: () => { zip.close() },
  }
}

function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      if (entries.size > MOST_ENTRIES) reject(new Error('too many parts'))
      else zip.readEntry()
    })
    zip.once('end', () => { resolve(entries) })
    zip.once('error', reject)
    zip.readEntry()
  })
}
