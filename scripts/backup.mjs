import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bucketInSettings, dataDirOf, keysFile, manifestFile, manifestOf, refuseWhileInUse, tar } from './data-folder.mjs'
import { giveUp, say } from './say.mjs'

const { values: flags } = parseArgs({ options: { data: { type: 'string' }, to: { type: 'string' }, 'with-keys': { type: 'boolean' }, 'database-only': { type: 'boolean' } } })
const dataDir = dataDirOf(flags.data)
if (!existsSync(join(dataDir, 'pglite'))) giveUp(`there is no embedded database in ${dataDir}`, 'name its folder with --data; a PostgreSQL server is backed up with pg_dump (docs/operating.md)')
refuseWhileInUse(dataDir)
const bucket = bucketInSettings()
if (bucket && !flags['database-only']) giveUp(`the sealed files lie in the bucket ${bucket}, which this command does not copy`, 'take the database with --database-only and then copy the bucket with its own tools, in this order (docs/operating.md)')

const hasKeys = existsSync(join(dataDir, keysFile))
const wanted = ['pglite', ...(flags['database-only'] ? [] : ['objects']), ...(flags['with-keys'] ? [keysFile] : [])]
const parts = wanted.filter((part) => existsSync(join(dataDir, part)))
const target = resolve(flags.to ?? `yiditong-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`)

const work = mkdtempSync(join(tmpdir(), 'yiditong-backup-'))
writeFileSync(join(work, manifestFile), manifestOf(dataDir, parts))
mkdirSync(dirname(target), { recursive: true })
tar(['-czf', target, '-C', work, manifestFile, '-C', dataDir, ...parts])
rmSync(work, { recursive: true })

say(`Backup written: ${target}`)
if (flags['database-only']) say(bucket ? `Only the database is in it. Now copy the bucket ${bucket}: without that copy every uploaded file is lost.` : 'Only the database is in it, not the uploaded files.')
if (!flags['with-keys']) say('The keys are not in it: without them nobody can read the personal data, you neither. Keep them safe in another place.')
if (hasKeys && !flags['with-keys']) say(`This folder is a demo with its keys in ${keysFile}: --with-keys takes them along.`)
if (flags['with-keys'] && !hasKeys) say('There is no key file here: the keys are in the environment (YDT_MASTER_KEY, YDT_INDEX_KEY). Keep them safe in another place.')
