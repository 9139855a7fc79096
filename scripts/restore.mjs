import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bucketInSettings, dataDirOf, keysFile, manifestFile, manifestOf, refuseWhileInUse, tar } from './data-folder.mjs'
import { runTypeScript } from './run.mjs'
import { giveUp, say } from './say.mjs'

const { values: flags, positionals } = parseArgs({ options: { data: { type: 'string' }, force: { type: 'boolean' } }, allowPositionals: true })
const [archive] = positionals
const dataDir = dataDirOf(flags.data)
if (!archive || !existsSync(archive)) giveUp('no backup file named', 'npm run restore -- yiditong-….tar.gz [--data folder] [--force]')
refuseWhileInUse(dataDir)
const isTaken = existsSync(join(dataDir, 'pglite'))
if (isTaken && !flags.force) giveUp(`${dataDir} already holds a database`, 'name another folder with --data, or put the backup in its place with --force (the old folder is kept beside it)')

mkdirSync(dirname(dataDir), { recursive: true })
const work = mkdtempSync(join(dirname(dataDir), '.restoring-'))
const refuse = (problem, remedy) => {
  rmSync(work, { recursive: true, force: true })
  giveUp(problem, remedy)
}

tar(['-xzf', resolve(archive), '-C', work])
if (!existsSync(join(work, manifestFile))) refuse('this is not a backup of ours: it has no list of sums', 'choose a file that `npm run backup` wrote')
const parts = ['pglite', 'objects', keysFile].filter((part) => existsSync(join(work, part)))
if (manifestOf(work, parts) !== readFileSync(join(work, manifestFile), 'utf8')) refuse('the backup is damaged: its files do not match their sums', 'take another backup; nothing here was changed')
rmSync(join(work, manifestFile))
const bucket = bucketInSettings()
const hasFiles = parts.includes('objects')
if (bucket && hasFiles) refuse(`the backup holds the uploaded files themselves, and the settings name the bucket ${bucket}: there nobody would find them`, 'restore without S3_URL, then move the files to the bucket (docs/operating.md)')

const opened = await runTypeScript(['scripts/check-database.ts'], { YDT_MODE: 'demo', DATA_DIR: work, DATABASE_URL: '', YDT_NOW: '' })
if (opened !== 0) refuse('the database in the backup does not open', 'take another backup; nothing here was changed')

if (existsSync(dataDir)) {
  const aside = join(dirname(dataDir), `${basename(dataDir)}.before-restore-${Date.now()}`)
  const oldKeys = join(dataDir, keysFile)
  if (existsSync(oldKeys) && !existsSync(join(work, keysFile))) cpSync(oldKeys, join(work, keysFile))
  renameSync(dataDir, aside)
  say(`What was there before is in ${aside}`)
}
renameSync(work, dataDir)
if (!hasFiles) say(bucket ? `The uploaded files are not in this backup: the bucket ${bucket} must be as it was when the backup was made, or later.` : 'There are no uploaded files in this backup. If they lie in a bucket, set S3_URL, S3_KEY_ID and S3_SECRET before the start.')
say(`Restored into ${dataDir}; the database opens. It can be read only with the keys that were in use when the backup was made.`)
