import type { Readable } from 'node:stream'

import { SaxesParser } from 'saxes'

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }
export type Listener = { readonly opens?: (tag: Tag) => void; readonly closes?: (name: string) => void; readonly text?: (text: string) => void }

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** What goes wrong in the XML itself; entities of one's own are refused by the parser. */
export class BrokenXml extends Error {}
/** A part that grows beyond what any list needs: a zip of kilobytes can hold gigabytes. */
export class TooLarge extends Error {}

/** Reads one part of a workbook and tells what it meets; between two pieces of it the caller may take what was gathered. */
export async function* listen(stream: Readable, listener: Listener, most: number): AsyncGenerator<number> {
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw new BrokenXml(error.message) })
  parser.on('opentag', ({ name, attributes }) => listener.opens?.({ name: local(name), attributes }))
  parser.on('closetag', ({ name }) => listener.closes?.(local(name)))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  const decoder = new TextDecoder('utf-8')
  let bytes = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > most) throw new TooLarge('more than expected')
    parser.write(decoder.decode(part, { stream: true }))
    yield bytes
  }
  parser.write(decoder.decode())
  parser.close()
}

/** For small parts: everything at once. */
export async function hearAll(stream: Readable, listener: Listener, most: number): Promise<void> {
  for await (const _ of listen(stream, listener, most)) continue
}
