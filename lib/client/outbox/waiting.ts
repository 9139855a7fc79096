import { brought, FORM, isObject, isValues } from '../drafts/forms'
import type { Values } from '../drafts/typed'

export type Fault = { readonly field: string; readonly message: string; readonly candidates?: readonly { readonly code: string; readonly name: string }[] | undefined }
/** The server has said no: it is not asked again until the person has seen why. */
export type Stop = { readonly code: string; readonly says?: string | undefined; readonly faults: readonly Fault[] }
export type Job =
  | { readonly type: 'step'; readonly step: string; readonly answers: Values }
  | { readonly type: 'submission'; readonly key: string }

/** One thing that the person has done and the server does not know yet. `version`: the draft they had before them. */
export type Waiting = {
  readonly subject: string
  readonly draft: string
  readonly version: number
  readonly job: Job
  readonly tries: number
  readonly nextAt: number
  readonly stop?: Stop | undefined
}

export const waitingId = ({ draft, job }: Pick<Waiting, 'draft' | 'job'>): string => `${draft}/${job.type === 'step' ? job.step : job.type}`
export const fresh = (waiting: Omit<Waiting, 'tries' | 'nextAt' | 'stop'>): Waiting => ({ ...waiting, tries: 0, nextAt: 0 })

export const SHORTEST_MS = 15_000
export const LONGEST_MS = 300_000

/** Twice as long after each silence, from 15 seconds to 5 minutes. */
export const later = (waiting: Waiting, now: number): Waiting =>
  ({ ...waiting, tries: waiting.tries + 1, nextAt: now + Math.min(LONGEST_MS, SHORTEST_MS * 2 ** waiting.tries) })

export const asKept = (waiting: Waiting): unknown => ({ form: FORM, ...waiting })

/** What a page of ours has put there, maybe an older one; undefined for anything else. */
export function readWaiting(value: unknown): Waiting | undefined {
  if (!isObject(value)) return undefined
  const { form, subject, draft, version, tries, nextAt, stop } = value
  const job = typeof form === 'number' ? readJob(value['job'], form) : undefined
  if (job === undefined || typeof subject !== 'string' || typeof draft !== 'string' || typeof version !== 'number') return undefined
  return { subject, draft, version, job, tries: numberOr(tries, 0), nextAt: numberOr(nextAt, 0), stop: isObject(stop) ? readStop(stop) : undefined }
}

function readJob(job: unknown, form: number): Job | undefined {
  if (!isObject(job)) return undefined
  const { type, step, answers, key } = job
  if (type === 'submission') return typeof key === 'string' ? { type, key } : undefined
  const now = isValues(answers) ? brought(answers, form) : undefined
  return type === 'step' && typeof step === 'string' && now !== undefined ? { type, step, answers: now } : undefined
}

/** A refusal as it was kept or as it comes over the wire. */
export function readStop({ code, says, detail, faults }: Readonly<Record<string, unknown>>): Stop {
  const words = says ?? detail
  return {
    code: typeof code === 'string' ? code : 'refused',
    says: typeof words === 'string' ? words : undefined,
    faults: Array.isArray(faults) ? faults.flatMap((fault: unknown) => readFault(fault) ?? []) : [],
  }
}

function readFault(fault: unknown): Fault | undefined {
  if (!isObject(fault)) return undefined
  const { field, message, candidates } = fault
  if (typeof field !== 'string' || typeof message !== 'string') return undefined
  return { field, message, candidates: Array.isArray(candidates) ? candidates.filter(isPlace) : undefined }
}

const isPlace = (place: unknown): place is { readonly code: string; readonly name: string } => isObject(place) && typeof place['code'] === 'string' && typeof place['name'] === 'string'
const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)
