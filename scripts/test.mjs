import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkNode, installIfNeeded } from './install.mjs'
import { root } from './root.mjs'
import { isThere, run, runNode } from './run.mjs'
import { giveUp, say, seconds } from './say.mjs'
import { buildIsCurrent } from './sources.mjs'
import { sumOf, tallyOf } from './tally.mjs'

const { values: flags } = parseArgs({ options: { only: { type: 'string' } } })
const reports = join(root, '.test')
const wanted = flags.only?.split(',').map((name) => name.trim())
const isWanted = (name) => !wanted || wanted.some((one) => name === one || name.startsWith(`${one}:`))

checkNode([20, 19])
await installIfNeeded()
const { findChromium } = await import('./find-chromium.mjs')
const { newDatabase, startPostgres } = await import('./postgres.mjs')

async function ensureChromium() {
  if (findChromium()) return
  say('No Chromium here yet: installing one …')
  const isRoot = process.getuid?.() === 0
  if (isRoot && isThere('apt-get')) {
    await run('apt-get', ['update', '-q'])
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  }
  if (!findChromium()) await run('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'])
  if (!findChromium()) giveUp('no Chromium could be installed', 'install Chromium or Chrome yourself and set CHROMIUM to its path')
}

const npm = (script, env) => () => run('npm', ['run', '--silent', script], env)
const vitest = (project, env) => (report) =>
  runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], env)
const playwright = (args, env) => (report) => runNode(['node_modules/@playwright/test/cli.js', 'test', ...args], { ...env, E2E_REPORT: report })

async function onPostgres(postgres, step) {
  const url = await newDatabase(postgres.url, 'ydt_e2e')
  return step({ YDT_TEST_DB: 'pg', TEST_DATABASE_URL: postgres.url, DATABASE_URL: url })
}

const steps = (postgres) => [
  { name: 'types', go: npm('types') },
  { name: 'lint', go: npm('lint') },
  { name: 'house', go: npm('house') },
  { name: 'unit', go: vitest('unit'), counts: true },
  { name: 'db:pglite', go: vitest('db', { YDT_TEST_DB: 'pglite', DATABASE_URL: '', TEST_DATABASE_URL: '' }), counts: true },
  { name: 'db:pg', go: vitest('db', { YDT_TEST_DB: 'pg', DATABASE_URL: '', TEST_DATABASE_URL: postgres?.url }), counts: true },
  { name: 'build', go: npm('build', { YDT_MODE: 'demo' }) },
  { name: 'e2e:pglite', go: playwright([], { YDT_TEST_DB: 'pglite', DATABASE_URL: '' }), counts: true, needs: 'build' },
  {
    name: 'e2e:pg',
    go: (report) => onPostgres(postgres, (env) => playwright(['--grep', '@pg'], env)(report)),
    counts: true,
    needs: 'build',
  },
]

async function take(step, done) {
  const since = Date.now()
  const report = join(reports, `${step.name.replace(':', '-')}.json`)
  const build = done.find(({ name }) => name === 'build')
  const isBlocked = step.needs === 'build' && build && build.code !== 0
  say(`\n── ${step.name}${isBlocked ? ': not run, the build failed' : ''}`)
  const code = isBlocked ? 1 : await step.go(report)
  const tally = step.counts ? tallyOf(report, code) : { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  return { ...step, code, tally, time: seconds(since) }
}

function summary(done) {
  say('\nstep         result   passed  failed  skipped      time')
  for (const { name, code, counts, tally, time } of done) {
    const numbers = counts ? [tally.passed, tally.failed, tally.skipped] : ['', '', '']
    say(`${name.padEnd(12)} ${(code === 0 ? 'ok' : 'FAILED').padEnd(8)} ${numbers.map((n) => String(n).padStart(6)).join('  ')}  ${time.padStart(9)}`)
  }
}

async function all(chosen) {
  const done = []
  for (const step of chosen) done.push(await take(step, done))
  return done
}

const needsBuild = isWanted('e2e:pglite') || isWanted('e2e:pg')
const isChosen = ({ name }) => isWanted(name) || (name === 'build' && needsBuild && !buildIsCurrent('demo'))
if (needsBuild) await ensureChromium()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const postgres = isWanted('db:pg') || isWanted('e2e:pg') ? await startPostgres() : undefined
const done = await all(steps(postgres).filter(isChosen)).finally(() => postgres?.stop())

summary(done)
const { passed, failed } = sumOf(done.map(({ tally }) => tally))
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 || done.length === 0 ? 1 : 0)
