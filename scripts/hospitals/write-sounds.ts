import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPlaces } from '../../lib/places'
import { soundOfCharacter } from '../../lib/server/pinyin'
import { root } from '../root.mjs'
import { say } from '../say.mjs'

const WIDTH = 150

// What a character is mostly read as in names of places and hospitals, where a dictionary gives another reading first.
const HERE: Readonly<Record<string, string>> = { 都: 'du', 重: 'chong', 厦: 'xia', 藏: 'zang', 什: 'shi', 曾: 'zeng', 六: 'liu', 盛: 'sheng', 宿: 'su', 亳: 'bo', 莞: 'guan' }

/** The 3,755 characters of the first level of GB 2312: what people type. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 40 }, (_, row) => Uint8Array.from({ length: 188 }, (_unused, at) => (at % 2 === 0 ? 0xb0 + row : 0xa1 + (at - 1) / 2)))
  return rows.flatMap((row) => Array.from(decoder.decode(row))).filter((character) => /\p{Script=Han}/u.test(character))
}

function bySyllable(characters: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const character of characters) {
    const syllable = HERE[character] ?? soundOfCharacter(character)
    if (/^[a-z]+$/u.test(syllable)) groups.set(syllable, (groups.get(syllable) ?? '') + character)
  }
  return new Map([...groups].sort(([first], [second]) => (first < second ? -1 : 1)))
}

function lines(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((done, word) => {
    const last = done.at(-1)
    return last === undefined || last.length + word.length > WIDTH ? [...done, word] : [...done.slice(0, -1), last + word]
  }, [])
}

const characters = [...new Set([...commonCharacters(), ...allPlaces().flatMap(({ name }) => Array.from(name)), ...Array.from('榕臻馨睿瑷珲禧鑫淼煦昕懿泓琛璟')])]
const table = bySyllable(characters)
const rows = lines([...table].map(([syllable, all]) => syllable + all))
const text = [
  '/** Each syllable, followed by the characters that are mostly read so. Written by scripts/hospitals/write-sounds.ts. */',
  `export const syllables =\n${rows.map((row) => `  '${row}'`).join(' +\n')}`,
  '',
].join('\n')
writeFileSync(join(root, 'lib/hospitals/syllables.ts'), text)
say(`${String(characters.length)} characters, ${String(table.size)} syllables`)
