import { spawn, spawnSync } from 'node:child_process'
import { root } from './root.mjs'

const quiet = { NEXT_TELEMETRY_DISABLED: '1' }
const environment = (env) => ({ ...process.env, ...quiet, ...env })

/** Runs a program in the project folder with its output shown, and answers with its exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment(env) })
    child.once('error', () => resolve(127))
    child.once('exit', (code, signal) => resolve(signal ? 128 : (code ?? 1)))
  })
}

/** Runs a script of ours or a tool's with this same Node. */
export const runNode = (args, env = {}) => run(process.execPath, args, env)

/** Runs TypeScript of the server outside the server: with the condition under which `server-only` is an empty file. */
export const runTypeScript = (args, env = {}) => runNode(['--conditions=react-server', '--import', 'tsx', ...args], env)

/** True if a program can be started at all. */
export const isThere = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

/**
 * Keeps a server in the foreground: signals are handed on, and the answer is its exit code.
 * A terminal sends Ctrl-C to both of us, so here it is only waited for.
 */
export function keep(args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: environment(env) })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const stopped = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)))
  return { child, stopped }
}

export const next = 'node_modules/next/dist/bin/next'
