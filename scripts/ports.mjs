import { createServer } from 'node:net'

const isFree = (port) => new Promise((resolve) => {
  const probe = createServer()
  probe.once('error', () => resolve(false))
  probe.listen(port, () => probe.close(() => resolve(true)))
})

/** The wanted port, or the next one nobody uses. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port)) return port
  return 0
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const status = (port) => fetch(`http://localhost:${port}/api/ready`).then((answer) => answer.status, () => 0)

/** True once the server says that it and its database are ready; false if it ends or takes longer than a minute. */
export async function whenReady(port, child) {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if ((await status(port)) === 200) return true
    await pause(200)
  }
  return false
}
