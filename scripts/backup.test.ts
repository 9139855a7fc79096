import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bucketInSettings } from './data-folder.mjs'
import { root } from './root.mjs'

const home = mkdtempSync(join(tmpdir(), 'ydt-backup-'))
const data = join(home, 'data')
const archive = join(home, 'backup.tar.gz')
const photo = Buffer.from('sealed bytes of a photo')
const run = (args: string[], settings: Readonly<Record<string, string>> = {}) => {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, YDT_MODE: 'demo', DATA_DIR: data, DATABASE_URL: '', S3_URL: '', ...settings } })
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
afterAll(() => { rmSync(home, { recursive: true, force: true }) }, 60_000)

describe('files in a bucket', { timeout: 60_000 }, () => {
  const inBucket = { S3_URL: 'https://oss.example/proofs', S3_KEY_ID: 'x', S3_SECRET: 'x' }
  const databaseOnly = join(home, 'database.tar.gz')

  test('are not pretended to be in a backup: it is refused, or says what is still to be copied', () => {
    const refused = run(['scripts/backup.mjs', '--to', databaseOnly], inBucket)
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('https://oss.example/proofs') as string })
    expect(existsSync(databaseOnly)).toBe(false)
    const taken = run(['scripts/backup.mjs', '--to', databaseOnly, '--database-only'], inBucket)
    expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('Now copy the bucket https://oss.example/proofs') as string })
    expect(spawnSync('tar', ['-tzf', databaseOnly], { encoding: 'utf8' }).stdout).not.toContain('objects/')
  })

  test('are asked for when the database comes back without them', () => {
    const back = run(['scripts/restore.mjs', databaseOnly, '--data', join(home, 'from-bucket')], inBucket)
    expect(back).toMatchObject({ code: 0, said: expect.stringContaining('must be as it was when the backup was made') as string })
    const unset = run(['scripts/restore.mjs', databaseOnly, '--data', join(home, 'from-nowhere')])
    expect(unset).toMatchObject({ code: 0, said: expect.stringContaining('set S3_URL') as string })
  })

  test('are not mixed with files of a disk', () => {
    const whole = join(home, 'whole.tar.gz')
    expect(backup('--to', whole)).toMatchObject({ code: 0 })
    expect(run(['scripts/restore.mjs', whole, '--data', join(home, 'mixed')], inBucket)).toMatchObject({ code: 1, said: expect.stringContaining('nobody would find them') as string })
    expect(existsSync(join(home, 'mixed'))).toBe(false)
  })

  test.each([
    ['S3_URL=https://a.example/b\n', 'https://a.example/b'], ['X=1\nexport S3_URL="https://a.example/b" # ours\n', 'https://a.example/b'], ['#S3_URL=https://a.example/b\nS3_URL=\n', undefined],
  ])('are seen in the file of settings that the server reads: %j', (text, bucket) => {
    const folder = mkdtempSync(join(home, 'settings-'))
    writeFileSync(join(folder, '.env.local'), text)
    vi.stubEnv('S3_URL', undefined)
    expect(bucketInSettings(folder)).toBe(bucket)
    vi.unstubAllEnvs()
  })
})

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
