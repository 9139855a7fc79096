import { brotliCompressSync } from 'node:zlib'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'

const han = (text) => Array.from(text).flatMap((character, at, all) => (at + 1 < all.length ? [character, character + all[at + 1]] : [character]))
const terms = (text) => text.toLowerCase().split(/\s+/u).flatMap((word) => (/^[a-z0-9]+$/u.test(word) ? [word] : han(word)))

/** The same three fields for everybody: the names, how they sound, their first letters. */
const documents = (list, { initialsOf }) => list.entries.map(({ institution, sounds }, id) => ({
  id,
  name: [institution.name, ...institution.aliases.map(({ text }) => text)].join(' '),
  sound: sounds.map((sound) => sound.replaceAll(' ', '')).join(' '),
  initials: sounds.map(initialsOf).join(' '),
}))

export function ours({ openSearch, findHospitals }, { list, file }) {
  const search = openSearch(list)
  return {
    name: 'ours',
    ask: (words) => findHospitals(search, { words }).total,
    bytes: file.length,
    sent: brotliCompressSync(file).length,
  }
}

export function miniSearch(engine, { list }) {
  const index = new MiniSearch({ fields: ['name', 'sound', 'initials'], tokenize: terms })
  index.addAll(documents(list, engine))
  const json = JSON.stringify(index)
  return {
    name: 'MiniSearch',
    ask: (words) => index.search(words, { prefix: true, combineWith: 'AND', fuzzy: (term) => (/^[a-z]{5,}$/u.test(term) ? 1 : false) }).length,
    bytes: Buffer.byteLength(json),
    sent: brotliCompressSync(json).length,
  }
}

/** With "full", FlexSearch finds parts of words, as ours does; it forgives no slip. */
export async function flexSearch(engine, { list }) {
  const index = new FlexSearch.Document({ document: { id: 'id', index: ['name', 'sound', 'initials'] }, tokenize: 'full', encode: (text) => text.toLowerCase().split(/\s+/u) })
  documents(list, engine).forEach((document) => index.add(document))
  const parts = []
  await index.export((key, data) => void parts.push(key, typeof data === 'string' ? data : JSON.stringify(data ?? '')))
  const json = parts.join('\n')
  return {
    name: 'FlexSearch',
    ask: (words) => new Set(index.search(words, { limit: 100_000 }).flatMap(({ result }) => result)).size,
    bytes: Buffer.byteLength(json),
    sent: brotliCompressSync(json, { params: { 1: 5 } }).length,
  }
}
