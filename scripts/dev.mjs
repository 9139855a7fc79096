import { join } from 'node:path'
import { checkNode, installIfNeeded } from './install.mjs'
import { root } from './root.mjs'
import { keep, next, runTypeScript } from './run.mjs'
import { giveUp } from './say.mjs'

checkNode()
await installIfNeeded()

const env = { YDT_MODE: 'demo', DATA_DIR: process.env.DATA_DIR ?? join(root, '.data/dev'), NODE_ENV: 'development' }
const seeded = await runTypeScript(['scripts/seed.ts'], env)
if (seeded !== 0) giveUp('the demo data could not be written', `stop the other server that uses ${env.DATA_DIR}, or delete that folder, and try again`)

const { stopped } = keep([next, 'dev', '-p', process.env.PORT ?? '3000'], env)
process.exit(await stopped)
