import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../scripts/root.mjs'

const phone = `
  export { decodeProvince, encodeProvince, findHospitals, initialsOf, openSearch, usualSound } from './lib/hospitals/index'
  export { openList } from './lib/client/hospitals/phone-list'
`
const desk = `
  export { diceOf, placesOf, synthetic } from './scripts/hospitals/synthetic'
`

async function bundled(name, contents, options) {
  const outfile = join(root, 'bench/out', name)
  mkdirSync(join(root, 'bench/out'), { recursive: true })
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, minify: true, target: 'es2022', logLevel: 'error', ...options })
  return { outfile, drop: () => rmSync(outfile, { force: true }) }
}

/** What a phone loads to search, as a script that a page can be given, and the same for Node. */
export const phoneScript = () => bundled('hospitals-phone.js', phone, { format: 'iife', globalName: 'hospitals' })

/** The phone's part, and the synthetic lists. */
export async function everything() {
  const built = await bundled('hospitals-all.mjs', phone + desk, { format: 'esm', platform: 'node', packages: 'external' })
  const loaded = await import(pathToFileURL(built.outfile).href)
  built.drop()
  return loaded
}

/** A list as it is on a phone: through the file of a province and back. */
export function listOf({ synthetic, placesOf, usualSound, encodeProvince, decodeProvince }, { count, within }) {
  const institutions = [...synthetic(count, within)]
  const entries = institutions.map((institution) => ({ institution, sounds: [institution.name, ...institution.aliases.map(({ text }) => text)].map((name) => usualSound(name)) }))
  const info = { origin: 'official', on: '2026-11-22', version: 'bench' }
  const file = encodeProvince({ province: `${within || '32'}0000`, info, places: placesOf(institutions), entries })
  const decoded = decodeProvince(file)
  if (!decoded.ok) throw new Error(decoded.error.code)
  return { file, list: decoded.value }
}

const homophones = { 医: '一', 院: '远', 中: '钟', 新: '心', 安: '按', 平: '萍', 华: '滑', 康: '慷' }

/** In what ways people type, and how many of them in each. */
const ways = {
  名称: ({ name }) => name,
  全拼: ({ pinyin }) => pinyin,
  首字母: ({ sound }) => sound.split(' ').map((each) => each[0]).join(''),
  同音错字: ({ name }) => Array.from(name, (character) => homophones[character] ?? character).join(''),
  打错一处: ({ pinyin }) => (pinyin.length > 7 ? pinyin.slice(0, 5) + pinyin[6] + pinyin[5] + pinyin.slice(7) : pinyin),
}
const people = ['名称', '名称', '全拼', '全拼', '首字母', '同音错字', '打错一处']

/** What they type, key by key, each with its way. */
export function keystrokes({ diceOf }, entries, { people: count }) {
  const dice = diceOf(7)
  const typed = Array.from({ length: count }, () => {
    const { institution: { name }, sounds: [sound] } = entries[dice.below(entries.length)]
    const way = dice.of(people)
    return { way, text: ways[way]({ name, sound, pinyin: sound.replaceAll(' ', '') }) }
  })
  return typed.flatMap(({ way, text }) => Array.from({ length: Math.min(text.length, 10) }, (_, at) => ({ way, key: text.slice(0, at + 1) })))
}
