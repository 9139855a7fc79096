import { z } from 'zod'

import { fieldIds } from '@/lib/filing/index'
import { vocabulary } from '@/lib/policy/index'

/** What a form or a machine may send: text by name, and no names that we do not know. */
const rawNames = fieldIds.flatMap((id) => [id, `${id}-text`] as const)
export const RawAnswers = z.partialRecord(z.enum(rawNames), z.string().max(2_000))

/** Answers as they are kept: what readStep made of them. */
export const StoredAnswers = z.partialRecord(z.enum(fieldIds), z.string())

export const KindCode = z.enum(vocabulary.kind)
export const SubmissionKey = z.uuid()

/** A draft made elsewhere (a phone that was offline) and sent whole. */
export const NewFiling = z.strictObject({ kind: KindCode, answers: RawAnswers })
export type NewFiling = z.infer<typeof NewFiling>

/** One page of a draft, or all of it, from a phone that was offline; `version`: the draft that the person had before them. */
export const StepSent = z.strictObject({ version: z.int().nonnegative(), answers: RawAnswers })
export type StepSent = z.infer<typeof StepSent>

/** What the citizen saw when sending: the version of the draft. */
export const Submission = z.strictObject({ version: z.int().nonnegative() })
export type Submission = z.infer<typeof Submission>

export const AskItem = z.strictObject({ id: z.string().max(40), material: z.string().max(40).optional(), says: z.string().min(1).max(300) })
export const AskNote = z.strictObject({ items: z.array(AskItem).min(1).max(10) })
export type AskNote = z.infer<typeof AskNote>
export const AnswerNote = z.strictObject({ replies: z.record(z.string(), z.string().max(1_000)) })
/** The text that was promised, word for word, and under which name. */
export const SignedNote = z.strictObject({ version: z.string(), told: z.array(z.string()), promises: z.array(z.string()), signedAs: z.string() })
/** The text alone: the name it was signed in stays masked at the desk. */
export const SignedText = SignedNote.omit({ signedAs: true }).strip()
export type SignedText = z.infer<typeof SignedText>
export const ReasonNote = z.strictObject({ reason: z.string().min(1).max(1_000) })
