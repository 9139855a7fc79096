import { runNode } from '../scripts/run.mjs'

/** Both halves: the search in the phone, and list and search on the server. Each writes its own results. */
for (const part of ['bench/hospitals-phone.mjs', 'bench/hospitals-server.mjs']) {
  const code = await runNode([part])
  if (code !== 0) process.exit(code)
}
