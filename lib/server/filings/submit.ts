import type { PlainDate } from '@/lib/base/plain-date'
import { err, ok, type Result } from '@/lib/base/result'
import type { Submission } from '@/lib/contracts/filing'
import { asked, commitmentVersion, deskDueOn, firstGap, firstStale, judgeCase, windowDay, type Answers, type Judged, type StepId } from '@/lib/filing/index'
import type { Decision, MaterialId, NoPolicy } from '@/lib/policy/index'
import { blindIndex, hashToken, keyedMac } from '@/lib/server/crypto'
import { transaction, type Tx } from '@/lib/server/db'
import { saveProfile } from '@/lib/server/people'
import { commitmentText } from '@/lib/text/commitment'

import { change, type ChangeRefused } from './change'
import { openFiling, sealAnswers, type Filing } from './filing'
import { newNumber } from './number'
import { profileOf } from './profile'
import { findIdempotent, findOpenCase, findOwn, holdCase, insertIdempotent, listHeld, type Own } from './repo'

export type SubmitRefused =
  | ChangeRefused | NoPolicy
  | { readonly code: 'not-found' | 'key-unknown' | 'key-reused' | 'place-unknown' | 'commitment-outdated' | 'signature-differs' }
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
  const row = await findOwn(tx, sent)
  if (row === undefined) return err({ code: 'not-found' })
  const fingerprint = keyedMac('submission', JSON.stringify([sent.id, sent.body.version]))
  const before = await findIdempotent(tx, sent.ownerId, sent.key)
  if (before !== undefined) return before.fingerprint === fingerprint ? ok({ number: before.number, repeated: true }) : err({ code: 'key-reused' })
  const filing = openFiling(row)
  if (filing.submissionKey !== sent.key) return err({ code: 'key-unknown' })
  if (filing.state === 'draft' && filing.version !== sent.body.version) return err({ code: 'changed-meanwhile' })
  const ready = await readiness(tx, filing, at.today)
  if (!ready.ok) return ready
  return write(tx, filing, { ...ready.value, fingerprint, sent, at })
}

type Ready = { readonly judged: Judged; readonly answers: Answers; readonly caseIndex: string; readonly promised: boolean }

/** Everything that must be true before a draft may be sent, in the order a citizen can mend it. */
async function readiness(tx: Tx, filing: Filing, today: PlainDate): Promise<Result<Ready, SubmitRefused>> {
  const answers = asked(filing.kind, filing.answers)
  const gap = firstGap(filing.kind, answers) ?? firstStale(filing.kind, answers, today)
  if (gap !== undefined) return err({ code: 'incomplete', step: gap })
  const promised = answers.proofChoice === 'commitment'
  const held = (await listHeld(tx, filing.id)).map(({ material }) => material)
  const judged = judgeCase({ kind: filing.kind, answers, held, moments: { today, signedOn: promised ? today : undefined } })
  if (!judged.ok) return judged
  const fault = decisionFault(judged.value.decision) ?? (promised ? signatureFault(answers) : undefined)
  if (fault !== undefined) return err(fault)
  const caseIndex = caseIndexOf(filing, answers)
  await holdCase(tx, caseIndex)
  const twin = await findOpenCase(tx, caseIndex)
  return twin === undefined ? ok({ judged: judged.value, answers, caseIndex, promised }) : err(alreadyFiled(twin, filing.ownerId))
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
function signatureFault({ agreed, signedAs, name }: Answers): SubmitRefused | undefined {
  if (agreed !== commitmentVersion) return { code: 'commitment-outdated' }
  return signedAs?.replace(/\s/gu, '') === name?.replace(/\s/gu, '') ? undefined : { code: 'signature-differs' }
}

/** The same person, kind, place and day: a second net under the key, for two phones with two drafts. */
function caseIndexOf({ kind }: Filing, { idNumber, carePlace, visitDay, referralDay, dueDay }: Answers): string {
  return blindIndex('case', JSON.stringify([kind, idNumber, carePlace, visitDay ?? referralDay ?? dueDay ?? null]))
}

type Writing = Ready & { readonly fingerprint: string; readonly sent: Sent; readonly at: At }

async function write(tx: Tx, filing: Filing, { judged: { decision }, answers, caseIndex, promised, fingerprint, sent, at }: Writing) {
  const number = newNumber(at.today)
  const moved = await change(tx, filing, {
    change: {
      type: promised ? 'submit-on-commitment' : 'submit',
      by: { id: filing.ownerId, actor: 'citizen', auditAs: 'citizen' },
      set: {
        number, caseIndex, area: orNull(answers.insuredPlace), packId: orNull(decision.packs[0]?.id), answers: sealAnswers(filing.id, filing.key, answers),
        onCommitment: promised, submittedAt: at.now, ...(promised ? daysOfPromise(decision) : { dueOn: deskDueOn(at.today) }),
      },
      data: { packs: decision.packs.map(({ id, version }) => `${id}@${version}`), ...(promised ? signed : {}) },
    },
    now: at.now,
  })
  if (!moved.ok) return moved
  await insertIdempotent(tx, { ownerId: filing.ownerId, key: sent.key, fingerprint, filingId: filing.id, number, createdAt: at.now })
  const profile = profileOf(answers)
  if (profile !== undefined) await saveProfile(tx, { personId: filing.ownerId, profile }, at.now)
  return ok({ number, repeated: false })
}

/** Which text was agreed to: its version, and a hash that a changed text would not have. */
const signed = { commitment: commitmentVersion, commitmentHash: hashToken(JSON.stringify(commitmentText)) }
const orNull = <T>(value: T | undefined): T | null => value ?? null

/** A signed commitment opens the record at once; the proof is due by its own day. */
const daysOfPromise = (decision: Decision) => ({
  dueOn: orNull(windowDay(decision, 'proof-by')),
  effectiveFrom: orNull(windowDay(decision, 'effective-from')),
  effectiveUntil: orNull(windowDay(decision, 'valid-until')),
})
