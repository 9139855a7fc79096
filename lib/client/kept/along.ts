import { readRecord, isObject, type KeptRecord } from './record'
import { dropRecord, keepRecord, keptNow, readKept } from './store'

/** Takes a draft of the server along, so that it can be gone on with without network. What was changed here since stays as it is. */
export async function takeAlong(id: string): Promise<void> {
  const known = (await readKept()).records.find((record) => record.id === id)
  if (known !== undefined && isOurs(known)) return
  const answer = await fetch(`/api/filings/${id}/draft`, { headers: { accept: 'application/json' } }).catch(() => undefined)
  if (answer === undefined) return
  if (answer.status === 404 && known !== undefined) await dropRecord(known)
  const record = answer.status === 200 ? asRecord(await answer.json().catch(() => undefined)) : undefined
  if (record !== undefined) await keepRecord(record)
}

/** What somebody has written here, or is sending, is no copy any more. */
const isOurs = ({ edited, sending, filing }: KeptRecord): boolean => edited === true || sending !== undefined || filing?.number !== undefined

/** Where there is network, the copies of what is with the server are brought up to date. */
export async function refreshAlong(): Promise<void> {
  for (const record of keptNow()?.records ?? []) if (record.filing !== undefined && !isOurs(record)) await takeAlong(record.id)
}

function asRecord(body: unknown): KeptRecord | undefined {
  return isObject(body) ? readRecord({ ...body, filing: { id: body['id'], version: body['version'], held: body['held'] } }) : undefined
}
