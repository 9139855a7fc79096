export { historyOf, record } from './repo'
export { checkAudit, sealAudit } from './seal'
export type { AuditActor, AuditData, AuditEntry, AuditRow } from './repo'
