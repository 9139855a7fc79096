import { spawn } from 'node:child_process'
import { freePort, whenReady } from '../scripts/ports.mjs'
import { root } from '../scripts/root.mjs'
import { next } from '../scripts/run.mjs'
import { giveUp } from '../scripts/say.mjs'
import { buildExists } from '../scripts/sources.mjs'

/** The finished build, served as the demo on a free port. It ends with us. */
export async function serve(dataDir, wantedPort) {
  if (!buildExists()) giveUp('there is no finished build', 'run `npm run build` first')
  const port = await freePort(wantedPort)
  const env = { ...process.env, YDT_MODE: 'demo', DATA_DIR: dataDir, DATABASE_URL: '', PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: root, env, stdio: 'ignore' })
  process.once('exit', () => child.kill('SIGTERM'))
  if (!(await whenReady(port, child))) giveUp('the server did not start', 'try `npm start` and read its messages')
  return { base: `http://localhost:${port}`, stop: () => child.kill('SIGTERM') }
}
