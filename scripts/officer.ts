import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { commonHall, isPool, poolName } from '@/lib/places/index'
import { officerOfLogin } from '@/lib/server/account'
import { createStaff, disableStaff, identifyStaff, wholeSystem, type NewOfficer } from '@/lib/server/auth/staff'
import { clock } from '@/lib/server/clock'
import { closeDb } from '@/lib/server/db'
import { giveUp, say } from './say.mjs'

const usage = 'scripts/officer.ts add --login cc001 --name 孙某 --phone 138… --role clerk|supervisor --area 220100   (--role administrator takes no area; the password on standard input)\n    scripts/officer.ts id --login cc001   (their ID number on standard input)\n    scripts/officer.ts disable --login cc001'
const { positionals: [command], values: flags } = parseArgs({
  allowPositionals: true,
  options: { login: { type: 'string' }, name: { type: 'string' }, phone: { type: 'string' }, role: { type: 'string' }, area: { type: 'string' } },
})

/** Never an argument: those are seen by everybody on the machine. */
async function asked(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await lines.question(question)
  lines.close()
  return typed
}

async function add({ login, name, phone, role, area }: typeof flags): Promise<void> {
  if (login === undefined || name === undefined || phone === undefined || !isRole(role)) {
    giveUp('something is missing', usage)
    return
  }
  const of = areaOf(role, area)
  const made = await createStaff({ login, phone, role, area: of, displayName: name, password: await asked('Password (at least 10 characters): ') }, clock.now())
  if (!made.ok) giveUp(`not added: ${made.error.code}`, usage)
  say(`\n${login} may now sign in at /staff/sign-in, for ${of === commonHall ? 'every pool without an officer of its own' : (poolName(of) ?? 'the whole system')}.`)
}

function areaOf(role: NewOfficer['role'], area = ''): string {
  if (role === 'administrator') return wholeSystem
  if (!isPool(area) && area !== commonHall) giveUp(`${area} is not the code of an insured place`, `for example 220100 for 长春, 219900 for 辽宁省直, ${commonHall} for every place that has no officer of its own`)
  return area
}

/** Only a mark of the number is kept: by it the desk knows a record that is the officer's own. */
async function identify({ login }: typeof flags): Promise<void> {
  const found = login === undefined ? undefined : await officerOfLogin(login)
  if (found === undefined) {
    giveUp('there is no such officer', usage)
    return
  }
  const done = await identifyStaff(found.id, await asked('ID number (18 characters): '), clock.now())
  if (!done.ok) giveUp(`not noted: ${done.error.code}`, usage)
  say(`${found.displayName} can no longer decide a record with this ID number.`)
}

async function disable({ login }: typeof flags): Promise<void> {
  const found = login === undefined ? undefined : await officerOfLogin(login)
  if (found === undefined) {
    giveUp('there is no such officer, or the account is disabled already', usage)
    return
  }
  await disableStaff(found.id, clock.now())
  say(`${found.displayName} is signed out everywhere and can sign in no more.`)
}

function isRole(role: string | undefined): role is NewOfficer['role'] {
  return role === 'clerk' || role === 'supervisor' || role === 'administrator'
}

try {
  if (command === 'add') await add(flags)
  else if (command === 'id') await identify(flags)
  else if (command === 'disable') await disable(flags)
  else giveUp('add, id or disable?', usage)
} finally {
  await closeDb()
}
