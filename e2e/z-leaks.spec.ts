import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { everybody, type Person } from './support/people'
import { camera } from './support/photos'
import { dataRoot, logRoot, stopAll } from './support/server'
import { expect, test } from './support/test'
import { notes } from './support/watch'

/** Sorted last: after all others, what they have left behind is searched for whom they were about. */

const filesBelow = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : [])
const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])

/** The people of the demo, from the file that makes them. */
function seeded(): Person[] {
  const text = readFileSync(join(process.cwd(), 'scripts/seed/people.ts'), 'utf8')
  const found = [...text.matchAll(/name: '([^']+)', idNumber: '([^']+)', phone: '([^']+)'/g)].map(([, name = '', idNumber = '', phone = '']) => ({ name, idNumber, phone, address: '南京街某小区2栋301' }))
  const officers = [...text.matchAll(/phone: '(\d{11})', role/g)].map(([, phone = '']) => ({ name: phone, idNumber: phone, phone, address: phone }))
  return [...found, ...officers]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const bytes = (text: string) => Buffer.from(text).toString('latin1')
/** As it is, as JSON may write it, as an address may, in hexadecimal. */
const ways = (text: string) => [bytes(text), JSON.stringify(text).slice(1, -1).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`), encodeURIComponent(text), Buffer.from(text).toString('hex')]

const people = [...seeded(), ...everybody]
const traces = new RegExp([...new Set(people.flatMap(({ name, idNumber, phone, address }) => [name, idNumber, phone, address]).flatMap(ways))].map(escaped).sort().join('|'), 'g')
const tracesIn = (content: Buffer | string): string[] => {
  const text = typeof content === 'string' ? bytes(content) : content.toString('latin1')
  return [...text.matchAll(traces)].map(([hit]) => Buffer.from(hit, 'latin1').toString('utf8'))
}

/** Every row of every table as text, sealed fields as they are. */
function dump(dataDir: string): string {
  const done = spawnSync(process.execPath, ['scripts/dump-database.mjs'], { env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

test('nobody who was here can be found in the database, the files or the logs @pg', async ({ citizen, officer, town }) => {
  test.setTimeout(240_000)
  await citizen.signsIn()
  const sent = await citizen.filesByWire('transfer')
  await officer.claims(sent.number)
  await officer.asks({ papers: ['referral'], question: `请${citizen.who.name}写明科室` })
  await stopAll()

  const folders = process.env['DATABASE_URL'] ? [town.dataDir] : readdirSync(dataRoot).map((name) => join(dataRoot, name))
  const dumps = folders.map((folder) => ({ folder, text: dump(folder) }))
  expect(dumps.find(({ folder }) => folder === town.dataDir)?.text, 'the search finds what is there').toContain(sent.number)
  expect(tracesIn(`… ${citizen.who.name} …`), 'the search finds whom it looks for').toEqual([citizen.who.name])
  for (const { folder, text } of dumps) expect(tracesIn(text), `tables of ${folder}`).toEqual([])

  const stored = folders.flatMap(filesBelow)
  expect(stored.filter((file) => tracesIn(readFileSync(file)).length > 0), 'files').toEqual([])
  const objects = stored.filter((file) => file.includes('/objects/'))
  expect(objects.length).toBeGreaterThan(0)
  const isPicture = (file: string) => readFileSync(file).subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) || /JFIF|Exif|%PDF/.test(readFileSync(file, 'latin1'))
  expect(objects.filter(isPicture), 'pictures in the clear').toEqual([])

  const logs = filesBelow(logRoot)
  expect(logs.length).toBeGreaterThan(0)
  expect([...logs, ...stored].filter((file) => readFileSync(file, 'latin1').includes(camera.maker)), 'what the camera wrote into the photograph').toEqual([])
  for (const file of logs) expect(tracesIn(readFileSync(file)), file).toEqual([])
})

test('[19] [56] no address named a person or a record number, no other host was asked, and no browser complained', () => {
  const asked = linesOf(notes.requests)
  expect(asked.length).toBeGreaterThan(0)
  const personal = /(?<!\d)1[3-9]\d{9}(?!\d)|\d{17}[\dXx]|YD\d{4}-/
  // What is drawn by lot may look like a telephone number.
  const drawn = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu
  expect(asked.filter((address) => personal.test(address.replaceAll(drawn, '')) || tracesIn(decodeURIComponent(address)).length > 0)).toEqual([])
  expect(asked.filter((address) => !/^(http:\/\/localhost:\d+\/|data:)/.test(address))).toEqual([])
  expect(linesOf(notes.complaints)).toEqual([])
})
