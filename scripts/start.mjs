import { keep, next } from './run.mjs'
import { giveUp } from './say.mjs'
import { buildExists } from './sources.mjs'

if (!buildExists()) giveUp('there is no finished build', 'run `npm run build` first')

const { stopped } = keep([next, 'start', '-p', process.env.PORT ?? '3000'], { NODE_ENV: 'production' })
process.exit(await stopped)
