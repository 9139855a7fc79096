import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './root.mjs'

const home = mkdtempSync(join(tmpdir(), 'ydt-backup-'))
const data = join(home, 'data')
const archive = join(home, 'backup.tar.gz')
const photo = Buffer.from('sealed bytes of a photo')
const run = (args: string[]) => {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, YDT_MODE: 'demo', DATA_DIR: data, DATABASE_URL: '' } })
  return { code: done.status, said: done.stdout + done.stderr }
}
const backup = (...args: string[]) => run(['scripts/backup.mjs', ...args])
const restore = (...args: string[]) => run(['scripts/restore.mjs', ...args])

async function ask(folder: string, statement: string): Promise<unknown[]> {
  const database = await PGlite.create(join(folder, 'pglite'))
  const { rows } = await database.query(statement)
  await database.close()
  return rows
}

beforeAll(async () => {
  mkdirSync(join(data, 'objects/ab'), { recursive: true })
  writeFileSync(join(data, 'objects/ab/photo'), photo)
  writeFileSync(join(data, 'demo-keys.json'), '{}')
  expect(run(['--conditions=react-server', '--import', 'tsx', 'scripts/check-database.ts'])).toMatchObject({ code: 0 })
  await ask(data, "insert into rate_window values ('kept', now(), 7)")
}, 60_000)
afterAll(() => { rmSync(home, { recursive: true, force: true }) })

describe('backup and restore', { timeout: 60_000 }, () => {
  test('bring database and photos back in another folder, without the keys', async () => {
    expect(backup('--to', archive)).toMatchObject({ code: 0, said: expect.stringContaining('The keys are not in it') as string })
    const elsewhere = join(home, 'elsewhere')
    expect(restore(archive, '--data', elsewhere)).toMatchObject({ code: 0, said: expect.stringContaining('the database opens') as string })
    expect(readFileSync(join(elsewhere, 'objects/ab/photo'))).toEqual(photo)
    expect(await ask(elsewhere, 'select bucket, count from rate_window')).toEqual([{ bucket: 'kept', count: 7 }])
    expect(existsSync(join(elsewhere, 'demo-keys.json'))).toBe(false)
  })

  test('take the keys along when asked', () => {
    const withKeys = join(home, 'with-keys.tar.gz')
    expect(backup('--to', withKeys, '--with-keys')).toMatchObject({ code: 0 })
    expect(restore(withKeys, '--data', join(home, 'with-keys'))).toMatchObject({ code: 0 })
    expect(readFileSync(join(home, 'with-keys/demo-keys.json'), 'utf8')).toBe('{}')
  })

  test('do not touch a database that is there, unless forced, and then keep it and its keys', () => {
    expect(restore(archive)).toMatchObject({ code: 1, said: expect.stringContaining('--force') as string })
    writeFileSync(join(data, 'objects/ab/photo'), 'newer')
    const forced = restore(archive, '--force')
    expect(forced).toMatchObject({ code: 0 })
    expect(readFileSync(join(data, 'objects/ab/photo'))).toEqual(photo)
    expect(existsSync(join(data, 'demo-keys.json'))).toBe(true)
    const kept = /is in (\S+)/.exec(forced.said)?.[1] ?? ''
    expect(readFileSync(join(kept, 'objects/ab/photo'), 'utf8')).toBe('newer')
  })

  test('refuse a backup that was changed, and leave everything as it was', () => {
    const bad = join(home, 'bad')
    mkdirSync(bad)
    spawnSync('tar', ['-xzf', archive, '-C', bad])
    writeFileSync(join(bad, 'objects/ab/photo'), 'swapped')
    spawnSync('tar', ['-czf', join(home, 'bad.tar.gz'), '-C', bad, '.'])
    expect(restore(join(home, 'bad.tar.gz'), '--data', join(home, 'new'))).toMatchObject({ code: 1, said: expect.stringContaining('damaged') as string })
    expect(existsSync(join(home, 'new'))).toBe(false)
  })

  test('refuse while a server holds the database', () => {
    writeFileSync(join(data, 'pglite.lock'), String(process.pid))
    expect(backup('--to', join(home, 'busy.tar.gz'))).toMatchObject({ code: 1, said: expect.stringContaining('stop that server') as string })
    expect(existsSync(join(home, 'busy.tar.gz'))).toBe(false)
    rmSync(join(data, 'pglite.lock'))
  })
})
