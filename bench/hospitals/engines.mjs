import { brotliCompressSync, constants } from 'node:zlib'
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

/** The bytes of all arrays of numbers within a thing, each buffer once. */
function bytesIn(thing, seen = new Set()) {
  if (typeof thing !== 'object' || thing === null || seen.has(thing)) return 0
  seen.add(thing)
  if (ArrayBuffer.isView(thing)) return bytesIn(thing.buffer, seen)
  if (thing instanceof ArrayBuffer) return thing.byteLength
  return Object.entries(thing instanceof Map ? [...thing.values()] : thing).reduce((sum, [, each]) => sum + bytesIn(each, seen), 0)
}

export function ours({ openSearch, findHospitals }, { list, file }) {
  const search = openSearch(list)
  return {
    name: 'ours',
    /** Asked for at the end: sets of rows are kept once they were wanted. */
    memory: () => bytesIn({ ...search, entries: undefined }),
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
    sent: brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length,
  }
}

/** FlexSearch forgives no slip. `full` finds parts of words, as ours does; `forward` their beginnings. Chinese is divided into characters. */
const flexSearch = (tokenize, encode) => async (engine, { list }) => {
  const index = new FlexSearch.Document({ document: { id: 'id', index: ['name', 'sound', 'initials'] }, tokenize, encode })
  documents(list, engine).forEach((document) => index.add(document))
  let bytes = 0
  await index.export((_, data) => { bytes += Buffer.byteLength(typeof data === 'string' ? data : JSON.stringify(data ?? '')) })
  return {
    name: `FlexSearch ${tokenize}`,
    ask: (words) => new Set(index.search(words, { limit: 100_000 }).flatMap(({ result }) => result)).size,
    bytes,
  }
}
const bySpaces = (text) => text.toLowerCase().split(/\s+/u)
const byCharacters = (text) => bySpaces(text).flatMap((word) => (/^[a-z0-9]+$/u.test(word) ? [word] : Array.from(word)))

export const flexFull = flexSearch('full', bySpaces)
export const flexForward = flexSearch('forward', byCharacters)
