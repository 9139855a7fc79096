import { existsSync, readFileSync, rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkNode, installIfNeeded } from './install.mjs'
import { refuseWhileInUse } from './data-folder.mjs'
import { freePort, whenReady } from './ports.mjs'
import { root } from './root.mjs'
import { keep, next, run, runTypeScript } from './run.mjs'
import { giveUp, say, seconds } from './say.mjs'
import { buildExists, buildIsCurrent } from './sources.mjs'

const { values: flags } = parseArgs({
  options: { port: { type: 'string' }, data: { type: 'string' }, fresh: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
})
const began = Date.now()
const dataDir = resolve(flags.data ?? process.env.DATA_DIR ?? join(root, '.data'))
const env = { YDT_MODE: 'demo', DATA_DIR: dataDir, NODE_ENV: 'production' }

async function build() {
  if (flags['no-build'] ? buildExists() : buildIsCurrent('demo')) return say('Build: nothing changed since the last one')
  const since = Date.now()
  say('Building …')
  if ((await run('npm', ['run', 'build'], { YDT_MODE: 'demo' })) !== 0) giveUp('the build failed', 'read the message above; `npm run types` names mistakes in the code')
  say(`Built in ${seconds(since)}`)
}

function wipe() {
  for (const part of ['pglite', 'objects', 'demo-keys.json']) rmSync(join(dataDir, part), { recursive: true, force: true })
  say(`Old demo data in ${dataDir} removed`)
}

async function seed() {
  const since = Date.now()
  refuseWhileInUse(dataDir)
  if (flags.fresh) wipe()
  const code = await runTypeScript(['scripts/seed.ts'], env)
  if (code !== 0) giveUp('the demo data could not be written', `another server may be using ${dataDir}: stop it, or name another folder with --data, or start over with --fresh`)
  say(`Database migrated and demo data in place in ${seconds(since)}`)
}

const lanAddress = () => Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal)?.address

function welcome(port) {
  const lan = lanAddress()
  say(`\n异地通 is up after ${seconds(began)}:  http://localhost:${port}`)
  if (lan) say(`From a phone in the same network: http://${lan}:${port} shows the public pages. Signing in needs https or localhost, because its cookies are Secure.`)
  const file = join(root, 'scripts/demo-accounts.json')
  const accounts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  if (accounts.length > 0) say(`\nDemo only: codes are not sent, they appear at http://localhost:${port}/demo/inbox\n`)
  for (const { who, signIn, try: what } of accounts) say(`  ${who}\n    sign in: ${signIn}\n    try:     ${what}`)
  say('\nCtrl-C stops it. Data stays in ' + dataDir)
}

checkNode()
await installIfNeeded()
await build()
await seed()
const port = await freePort(Number(flags.port ?? process.env.PORT ?? 3000))
const { child, stopped } = keep([next, 'start', '-p', String(port)], { ...env, PORT: String(port) })
if (await whenReady(port, child)) welcome(port)
else if (child.exitCode === null) giveUp('the server did not answer within a minute', 'read its messages above, then try again')
process.exit(await stopped)
