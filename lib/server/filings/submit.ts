import type { PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import type { Calendar } from '@/lib/calendar/index'
import type { Submission } from '@/lib/contracts/filing'
import { asked, commitmentOf, decideBy, firstGap, firstStale, inForceOnSigning, judgeCase, signerOf, standingOf, windowDay, type Answers, type Commitment, type Judged, type StepId } from '@/lib/filing/index'
import type { Decision, MaterialId, NoPolicy } from '@/lib/policy/index'
import { calendarIn } from '@/lib/server/calendar'
import { blindIndex, keyedMac } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import { hold, saveProfile } from '@/lib/server/people'
import { commitmentText } from '@/lib/text/commitment'

import { change, type ChangeRefused } from './change'
import { openFiling, sealAnswers, type Filing } from './filing'
import { oneTooMany, type TooOften } from './how-often'
import { listingOf } from './institutions'
import { newNumber } from './number'
import { officeFor } from './office'
import { partiesOf } from './parties'
import { profileOf } from './profile'
import { findIdempotent, findOpenCase, findOwn, holdCase, insertIdempotent, listHeld, type Own } from './repo'
import { markOfText } from './signed'

export type SubmitRefused =
  | ChangeRefused | NoPolicy | TooOften
  | { readonly code: 'not-found' | 'key-unknown' | 'key-reused' | 'place-unknown' | 'kind-not-filed' | 'no-office' | 'commitment-outdated' | 'signature-differs' }
  | { readonly code: 'incomplete'; readonly step: StepId }
  | { readonly code: 'not-eligible'; readonly decision: Decision }
  | { readonly code: 'materials-missing'; readonly materials: readonly MaterialId[] }
  | { readonly code: 'already-filed'; readonly number: string | null; readonly id: string | undefined }
export type Submitted = { readonly number: string; readonly repeated: boolean }
export type Sent = Own & { readonly key: string; readonly body: Submission }
type At = { readonly now: Date; readonly today: PlainDate }

/**
 * Hands a draft to the desk exactly once. The same key and body give the same number again; the same key with another
 * body is refused. Record, event, audit, outgoing message and the key's row are one transaction.
 */
export function submitFiling(sent: Sent, at: At): Promise<Result<Submitted, SubmitRefused>> {
  return transaction((tx) => submitOnce(tx, sent, at))
}

async function submitOnce(tx: Tx, sent: Sent, at: At): Promise<Result<Submitted, SubmitRefused>> {
  const row = (await hold(tx, sent.ownerId)) ? await findOwn(tx, sent) : undefined
  if (row === undefined) return err({ code: 'not-found' })
  const fingerprint = keyedMac('submission', JSON.stringify([sent.id, sent.body.version]))
  const before = await findIdempotent(tx, sent.ownerId, sent.key)
  if (before !== undefined) return before.fingerprint === fingerprint ? ok({ number: before.number, repeated: true }) : err({ code: 'key-reused' })
  const filing = openFiling(row)
  if (filing.submissionKey !== sent.key) return err({ code: 'key-unknown' })
  if (filing.state === 'draft' && filing.version !== sent.body.version) return err({ code: 'changed-meanwhile' })
  const often = await oneTooMany(tx, { ownerId: sent.ownerId, what: 'submit' }, at.now)
  if (often !== undefined) return err(often)
  const ready = await readiness(tx, filing, at.today)
  if (!ready.ok) return ready
  return write(tx, filing, { ...ready.value, fingerprint, sent, at })
}

/** `signed`: the commitment that was signed; `office`: whose desk it goes to. */
type Ready = { readonly judged: Judged; readonly answers: Answers; readonly caseIndex: string; readonly signed: Commitment | undefined; readonly office: string; readonly calendar: Calendar }

/** Everything that must be true before a draft may be sent, in the order a citizen can mend it. */
async function readiness(tx: Tx, filing: Filing, today: PlainDate): Promise<Result<Ready, SubmitRefused>> {
  const draft = { kind: filing.kind, answers: filing.answers, on: today }
  const answers = asked(draft)
  const gap = firstGap(draft) ?? firstStale({ ...draft, answers }, await listingOf(tx, answers, answers))
  if (gap !== undefined) return err({ code: 'incomplete', step: gap })
  const held = (await listHeld(tx, filing.id)).map(({ material }) => material)
  const calendar = await calendarIn(tx)
  const judged = judgeCase({ kind: filing.kind, answers, held, moments: { today, submittedOn: today, signedOn: promises(answers) ? today : undefined, calendar } })
  if (!judged.ok) return judged
  const signed = promises(answers) ? commitmentOf(judged.value.pack, judged.value.decision.materials) : undefined
  const fault = kindFault(filing, answers, today) ?? decisionFault(judged.value.decision) ?? signatureFault(answers, signed, today)
  if (fault !== undefined) return err(fault)
  return onlyOnce(tx, filing, { judged: judged.value, answers, caseIndex: caseIndexOf(filing, answers), signed, calendar })
}

const promises = ({ proofChoice }: Answers): boolean => proofChoice === 'commitment'

/** Nobody files what counts as filed, or what the documents of the place do not know. */
function kindFault({ kind }: Filing, answers: Answers, today: PlainDate): SubmitRefused | undefined {
  const on = (answers.visitDay as PlainDate | undefined) ?? today
  return standingOf(kind, answers.insuredPlace ?? '', on).type === 'filed' ? undefined : { code: 'kind-not-filed' }
}

/** One open record for one case, and only where somebody will see it. */
async function onlyOnce(tx: Tx, filing: Filing, ready: Omit<Ready, 'office'>): Promise<Result<Ready, SubmitRefused>> {
  await holdCase(tx, ready.caseIndex)
  const twin = await findOpenCase(tx, ready.caseIndex)
  if (twin !== undefined) return err(alreadyFiled(twin, filing.ownerId))
  const office = await officeFor(tx, ready.answers.insuredPlace ?? '')
  return office === undefined ? err({ code: 'no-office' }) : ok({ ...ready, office })
}

/** Somebody else's record is not shown, not even its number. */
function alreadyFiled({ id, number, ownerId }: { id: string; number: string | null; ownerId: string }, asking: string): SubmitRefused {
  return ownerId === asking ? { code: 'already-filed', number, id } : { code: 'already-filed', number: null, id: undefined }
}

/** Undecided, with every question answered, means that somebody answered "not sure": the desk judges that, not the form. */
function decisionFault(decision: Decision): SubmitRefused | undefined {
  if (decision.status === 'no') return { code: 'not-eligible', decision }
  const missing = decision.materials.filter(({ held, promised }) => !held && !promised).map(({ rule }) => rule.material)
  return missing.length > 0 ? { code: 'materials-missing', materials: missing } : undefined
}

/** A promise counts for the text it was given for and under the name it was given in; either may have changed since. */
function signatureFault(answers: Answers, signed: Commitment | undefined, today: PlainDate): SubmitRefused | undefined {
  if (!promises(answers)) return undefined
  const { agreed, signedAs } = answers
  if (signed === undefined || agreed !== signed.version) return { code: 'commitment-outdated' }
  return signedAs?.replace(/\s/gu, '') === signerOf(answers, today)?.replace(/\s/gu, '') ? undefined : { code: 'signature-differs' }
}

/** The same person, kind, place and day: a second net under the key, for two phones with two drafts. */
function caseIndexOf({ kind }: Filing, { idNumber, carePlace, visitDay, referralDay, dueDay }: Answers): string {
  return blindIndex('case', JSON.stringify([kind, idNumber, carePlace, visitDay ?? referralDay ?? dueDay ?? null]))
}

type Writing = Ready & { readonly fingerprint: string; readonly sent: Sent; readonly at: At }

async function write(tx: Tx, filing: Filing, writing: Writing) {
  const { judged: { decision }, answers, fingerprint, sent, at, calendar } = writing
  const number = newNumber(at.today)
  const atOnce = inForceOnSigning(decision)
  const moved = await change(tx, filing, {
    change: {
      type: atOnce ? 'submit-on-commitment' : 'submit',
      by: { id: filing.ownerId, actor: 'citizen', auditAs: 'citizen' },
      set: { ...rowOf(filing, writing), number, ...(atOnce ? daysOfPromise(decision) : { dueOn: decideBy(decision, at.today, calendar) }) },
      ...whatWasAgreed(writing),
    },
    now: at.now,
  })
  if (!moved.ok) return moved
  await insertIdempotent(tx, { ownerId: filing.ownerId, key: sent.key, fingerprint, filingId: filing.id, number, createdAt: at.now })
  const profile = profileOf(answers, at.today)
  if (profile !== undefined) await saveProfile(tx, { personId: filing.ownerId, profile }, at.now)
  return ok({ number, repeated: false })
}

const rowOf = ({ id, key }: Filing, { judged: { decision }, answers, caseIndex, signed, office, at }: Writing) => ({
  caseIndex, parties: [...partiesOf(answers)], area: office, packId: orNull(decision.packs[0]?.id), answers: sealAnswers(id, key, answers), onCommitment: signed !== undefined, submittedAt: at.now,
})

/** By which packs, and for a child to which text the guardian agreed; of a promise also the version of its text, a hash that a changed text would not have, and, sealed, the text itself. */
function whatWasAgreed({ judged, signed, answers: { signedAs, guardianAgrees } }: Writing) {
  const data = { packs: judged.decision.packs.map(({ id, version }) => `${id}@${version}`), ...(guardianAgrees === undefined ? {} : { guardian: guardianAgrees }) }
  if (signed === undefined) return { data }
  const text = commitmentText(signed, judged)
  return { data: { ...data, commitment: signed.version, commitmentHash: markOfText(text) }, note: { ...text, signedAs } }
}

const orNull = <T>(value: T | undefined): T | null => value ?? null

/** Where the document counts from the signature, the record is open at once; the proof is due by its own day. */
const daysOfPromise = (decision: Decision) => ({
  dueOn: orNull(windowDay(decision, 'proof-by')),
  effectiveFrom: orNull(windowDay(decision, 'effective-from')),
  effectiveUntil: orNull(windowDay(decision, 'valid-until')),
})
