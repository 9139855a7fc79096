/**
 * Runs as a process of its own: bytes of a stranger in, a fresh file out. The error stream says how it went, with a code where the
 * answer is no. It is started without environment, so whoever breaks a decoder finds no key here.
 */
import { Refused } from './refused.mjs'

const decoders = { image: './image.mjs', heic: './heic.mjs', pdf: './pdf.mjs' }
const MAX_RSS = 700 * 1024 * 1024
const REFUSED = 3

/** `rss`: the most memory that was held at once, in bytes. */
const report = (code) => JSON.stringify({ ...(code === undefined ? {} : { code }), rss: process.resourceUsage().maxRSS * 1024 })

async function read(stream) {
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

async function work(kind) {
  // Begun before its file is there: what it needs is in memory by then.
  const { decode } = await import(decoders[kind])
  const bytes = await read(process.stdin)
  // Where the system sets no limit to memory (the starter asks it to), this one holds for the decoders that leave us time to look.
  setInterval(() => { if (process.memoryUsage.rss() > MAX_RSS) process.exit(1) }, 20).unref()
  const clean = await decode(bytes)
  process.stderr.write(report(), () => process.stdout.write(clean, () => process.exit(0)))
}

work(process.argv[2]).catch((error) => {
  process.stderr.write(report(error instanceof Refused ? error.code : 'broken'), () => process.exit(REFUSED))
})
