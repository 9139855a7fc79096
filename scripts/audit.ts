import { checkAudit } from '@/lib/server/audit'
import { closeDb } from '@/lib/server/db'
import { giveUp, say } from './say.mjs'

const words = { gone: 'is gone', changed: 'is not what it was', skipped: 'a seal is gone', 'left-out': 'has no seal and will get none' } as const

/** Goes through the whole audit. With the embedded database the server must be stopped; the keys are those of the server. */
try {
  const { sealed, waiting, last, faults } = await checkAudit()
  for (const { type, seq, auditId } of faults) say(`seal ${String(seq)}: ${auditId === undefined ? '' : `row ${String(auditId)} `}${words[type]}`)
  say(`${String(sealed)} rows are sealed, ${String(waiting)} wait for the next round. The last seal is ${String(last?.seq ?? 0)} with the mark ${last?.mark ?? '-'}: compare it with audit.sealed in the log.`)
  if (faults.length > 0) giveUp(`${String(faults.length)} faults`, 'keep the database as it is, and the log of the other machine')
} finally {
  await closeDb()
}
