import { clock } from '@/lib/server/clock'
import { closeDb } from '@/lib/server/db'
import { env } from '@/lib/server/env'
import { loadStarter } from '@/lib/server/hospitals/imports'
import { kindWords } from '@/lib/text/kinds'
import { stateWords } from '@/lib/text/states'
import { giveUp, say } from './say.mjs'
import { playAll } from './seed/play'

function modeOf(): string {
  try {
    return env.mode
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

// Accounts with known passwords would be open doors in a real system, so there is no switch that lets this run there.
const mode = modeOf()
if (mode !== 'demo') giveUp(`demo data is for demo mode only, and this is: ${mode}`, 'set YDT_MODE=demo and a DATA_DIR of its own, or leave the seeding out')

try {
  if (await loadStarter(clock.now())) say('  the list of hospitals that comes with the app')
  for (const { who, kind, state } of await playAll()) say(`  ${who} · ${kindWords[kind].name} · ${stateWords[state].name}`)
} finally {
  await closeDb()
}
