export { historyOf, record } from './repo'
export type { AuditActor, AuditData, AuditEntry, AuditRow } from './repo'
