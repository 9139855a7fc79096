import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readDay, type PlainDate } from '@/lib/base/plain-date'
import { isPlace, placeName } from '@/lib/places/index'
import { clock } from '@/lib/server/clock'
import { closeDb } from '@/lib/server/db'
import { applyImport, bringFile, dropImport, importView, loadStarter, newImportId, readImport, undoList, wholeCountry, writeFaults } from '@/lib/server/hospitals/imports'
import { faultWords, importTroubleWords, listRefusedWords } from '@/lib/text/hospital-imports'
import { giveUp, say } from './say.mjs'

const usage = `npm run hospitals:import -- FILE --title "国家医保服务平台，定点医疗机构" --on 2026-11-20 [--covers 220000]
    --covers 000000 | a province | a city: the file is complete for it, and what it no longer names is closed; without it the file only adds and corrects
    --faults FILE.csv writes every fault; --yes puts it in force without asking; --closes-many allows closing more than a tenth
    npm run hospitals:import -- --starter        the list that comes with the app, where there is none yet
    npm run hospitals:import -- --undo NUMBER    takes the last import back`

const { positionals: [file], values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' }, on: { type: 'string' }, covers: { type: 'string' }, faults: { type: 'string' }, undo: { type: 'string' },
    yes: { type: 'boolean', default: false }, 'closes-many': { type: 'boolean', default: false }, starter: { type: 'boolean', default: false },
  },
})

function bar({ part, rows, faults }: { readonly part: number; readonly rows: number; readonly faults: number }): void {
  const width = 40
  const full = Math.round(Math.min(1, part) * width)
  process.stdout.write(`\r[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${Math.round(part * 100)} %  ${rows.toLocaleString('en')} lines, ${faults.toLocaleString('en')} faults `)
}

type Asked = { readonly path: string; readonly title: string; readonly on: PlainDate; readonly covers: string | undefined }

function asked(path: string): Asked {
  const on = readDay(flags.on ?? '')
  if (on === undefined || flags.title === undefined) giveUp('the file’s title and day are missing', usage)
  if (flags.covers !== undefined && flags.covers !== wholeCountry && !isPlace(flags.covers)) giveUp(`${flags.covers} is not the code of a place`, usage)
  return { path: resolve(path), title: flags.title ?? '', on: on as PlainDate, covers: flags.covers }
}

async function bring({ path, title, on, covers }: Asked): Promise<void> {
  const id = newImportId()
  const { size } = await stat(path).catch(() => ({ size: -1 }))
  if (size < 0) giveUp(`there is no file ${path}`, usage)
  const began = performance.now()
  await bringFile(id, { fileName: basename(path), bytes: size, title, listedOn: on, covers }, { by: undefined, now: clock.now(), queued: false })
  await readImport(id, { path, onProgress: bar, keepFile: true })
  const view = await importView(id)
  if (view?.state !== 'ready') giveUp(`not read: ${view?.trouble === undefined ? '' : importTroubleWords(view.trouble)}`, usage)
  if (view === undefined) return
  const seconds = (performance.now() - began) / 1000
  say(`\n${view.rows.toLocaleString('en')} lines read in ${seconds.toFixed(1)} s (${Math.round(view.rows / seconds).toLocaleString('en')} a second)`)
  say(`  new ${view.added}   changed ${view.changed}   closed ${view.closed}   the same ${view.same}   faults ${view.faults}`)
  for (const fault of view.firstFaults) say(`  line ${fault.line}, ${fault.column}: ${faultWords[fault.code]}${fault.value === '' ? '' : `（${fault.value}）`}`)
  if (flags.faults !== undefined) say(`  every fault is in ${await writeFaults(id, resolve(flags.faults))}`)
  await decide(id)
}

async function decide(id: string): Promise<void> {
  if (!flags.yes && !(await agreed())) {
    await dropImport(id, { by: undefined, now: clock.now() })
    say('Nothing was changed.')
    return
  }
  const began = performance.now()
  const done = await applyImport(id, { by: undefined, now: clock.now(), closesMany: flags['closes-many'] })
  if (!done.ok) giveUp(`not put in force: ${listRefusedWords[done.error.code]}`, usage)
  else say(`In force as list ${done.value.list} after ${((performance.now() - began) / 1000).toFixed(1)} s. To take it back: npm run hospitals:import -- --undo ${done.value.list}`)
}

async function agreed(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`Put it in force${flags.covers === undefined ? '' : ` for ${placeName(flags.covers) ?? 'the whole country'}`}? (yes/no) `)
  lines.close()
  return answer.trim().toLowerCase() === 'yes'
}

async function undo(list: string): Promise<void> {
  const done = await undoList(Number(list), { by: undefined, now: clock.now() })
  if (!done.ok) giveUp(`not taken back: ${listRefusedWords[done.error.code]}`, usage)
  else say(`Taken back: the list is as it was, as list ${done.value.list}.`)
}

try {
  if (flags.starter) say((await loadStarter(clock.now())) ? 'The list that comes with the app is loaded.' : 'There is a list already: nothing was changed.')
  else if (flags.undo !== undefined) await undo(flags.undo)
  else if (file === undefined) giveUp('which file?', usage)
  else await bring(asked(file))
} finally {
  await closeDb()
}
