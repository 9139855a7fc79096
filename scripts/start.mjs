import { keep, next } from './run.mjs'
import { giveUp } from './say.mjs'
import { buildExists, builtFor } from './sources.mjs'

if (!buildExists()) giveUp('there is no finished build', 'run `npm run build` first')

const mode = process.env.YDT_MODE === 'demo' ? 'demo' : 'production'
if (builtFor() !== mode) giveUp(`this build was made for ${builtFor()}, and YDT_MODE says ${mode}`, `run \`YDT_MODE=${mode} npm run build\` first`)

const { stopped } = keep([next, 'start', '-p', process.env.PORT ?? '3000'], { NODE_ENV: 'production' })
process.exit(await stopped)
