import { randomUUID } from 'node:crypto'

import { normalise } from '@/lib/base/plain-text'
import { err, ok, type Result } from '@/lib/base/result'
import { HospitalReport } from '@/lib/contracts/hospital'
import { record } from '@/lib/server/audit'
import { transaction } from '@/lib/server/db'
import { networkOf, take } from '@/lib/server/limits'

import { findHospital } from '../lists/repo'
import { insertReport, listReports, markLookedAt, type ReportRow } from './repo'

export type ReportRefused = { readonly code: 'bad-input' | 'not-found' | 'says-personal' | 'says-too-long' } | { readonly code: 'too-many'; readonly retryAfterSeconds: number }

/** How many one network may send in an hour, and how many all of them: nobody reads more. */
const limitsFor = (ip: string) => [
  { name: 'hospital-report', key: networkOf(ip), max: 10, seconds: 3_600 },
  { name: 'hospital-reports', key: 'all', max: 300, seconds: 3_600 },
]
const LONGEST = 200
/** An ID number, a mobile number: nobody needs them to correct a list. Numbers of hospitals begin otherwise. */
const PERSONAL = /(?<!\d)(?:\d{17}[\dXx]|\d{15}|1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/u

/** Somebody says that an institution is listed wrongly. Nobody signs in for it; the network is counted, and nothing of it is kept. */
export async function reportHospital(sent: unknown, { ip, now }: { readonly ip: string; readonly now: Date }): Promise<Result<undefined, ReportRefused>> {
  const read = HospitalReport.safeParse(sent)
  if (!read.success) return err({ code: 'bad-input' })
  const says = normalise(read.data.says ?? '')
  if (says.length > LONGEST) return err({ code: 'says-too-long' })
  if (PERSONAL.test(says.normalize('NFKC'))) return err({ code: 'says-personal' })
  return transaction(async (tx): Promise<Result<undefined, ReportRefused>> => {
    const known = await findHospital(tx, read.data.hospital)
    if (known === undefined) return err({ code: 'not-found' })
    const taken = await take(tx, limitsFor(ip), now)
    if (!taken.ok) return err({ code: 'too-many', retryAfterSeconds: taken.error.retryAfterSeconds })
    await insertReport(tx, { id: randomUUID(), hospitalId: known.id, what: read.data.what, says: says === '' ? null : says, madeAt: now })
    return ok(undefined)
  })
}

export type OpenReport = Pick<ReportRow, 'id' | 'hospitalId' | 'what' | 'says' | 'madeAt'> & { readonly name: string }

const SHOWN = 100

/** What people have noticed and nobody has looked at, with the institution's name. */
export const openReports = (): Promise<readonly OpenReport[]> => transaction(async (tx) => {
  const rows = await listReports(tx, SHOWN)
  const reports: OpenReport[] = []
  for (const { id, hospitalId, what, says, madeAt } of rows) reports.push({ id, hospitalId, what, says, madeAt, name: (await findHospital(tx, hospitalId))?.name ?? hospitalId })
  return reports
})

/** The office has looked at it, and corrected the list or found it right. */
export const closeReport = (administrator: { readonly id: string }, id: string, now: Date): Promise<Result<undefined, { readonly code: 'not-found' }>> => transaction(async (tx) => {
  const done = await markLookedAt(tx, id, { doneAt: now, doneBy: administrator.id })
  await record(tx, { actor: 'administrator', actorId: administrator.id, action: 'hospital.report.close', objectKind: 'hospital-report', objectId: id, outcome: done ? 'ok' : 'not-found' }, now)
  return done ? ok(undefined) : err({ code: 'not-found' })
})
