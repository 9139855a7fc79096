'use client'

import { useActionState } from 'react'

import type { RatingOutcome, RatingRefusal } from '@/lib/contracts/rating'
import type { RatingSent } from '@/lib/filing/index'
import { ratingLevelWords, ratingReasonWords, ratingRefusedWords, ratingWords } from '@/lib/text/ratings'

import { ChoiceField } from '../ui/choice-field'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { useHydrated } from '../ui/use-hydrated'
import { words } from '../ui/words'

import { orElse } from './or-else'
import { ratingSent } from './rating-sent'

type Action = (before: RatingOutcome, form: FormData) => Promise<RatingOutcome>
type Props = {
  readonly action: Action
  readonly id: string
  /** The result that may be marked; without one, only what came of the last try is told. */
  readonly open: Open | undefined
}
/** `promise` says by when a bad mark of today is answered, `most` how many characters may be written. The rules stay on the server: they weigh more than the form. */
type Open = { readonly seq: number; readonly promise: string; readonly most: number }

const fieldOf: Readonly<Partial<Record<RatingRefusal, string>>> = { 'level-missing': 'level', 'reasons-missing': 'reason', 'says-too-long': 'says' }

/** Five marks of equal weight, none chosen; a bad one asks why and says by when it is answered. Nobody has to. */
export function RatingForm({ action, id, open }: Props) {
  const hydrated = useHydrated()
  const [{ turn, refused }, act] = useActionState(hydrated ? orElse(action, { otherwise: unreachable }) : action, { turn: 0 })
  const problem = refused === undefined ? null : (
    <ErrorSummary key={turn} title={words.notDone} errors={[{ href: `#${fieldOf[refused.code] ?? 'rating'}`, message: ratingRefusedWords[refused.code] }]} />
  )
  if (open === undefined) return problem
  return (
    <form action={act} noValidate className="rating grid gap-4">
      {problem}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seq" value={open.seq} />
      <Fields key={turn} open={open} refused={refused} />
      <div><SubmitButton kind="plain">{ratingWords.send}</SubmitButton></div>
    </form>
  )
}

const unreachable: Action = ({ turn }, form) => Promise.resolve({ turn: turn + 1, refused: { code: 'unreachable', sent: ratingSent(form) } })

const choices = (table: Readonly<Record<string, string>>) => Object.entries(table).map(([value, label]) => ({ value, label }))
const levels = choices(ratingLevelWords)
const reasons = choices(ratingReasonWords)

type FieldsProps = { readonly open: Open; readonly refused: { readonly code: RatingRefusal; readonly sent: RatingSent } | undefined }

/** What goes with a bad mark is shown by a rule of the stylesheet alone, so that it works before and without scripts. */
function Fields({ open: { promise, most }, refused }: FieldsProps) {
  const { level, reasons: chosen, says } = refused?.sent ?? { level: '', reasons: [], says: '' }
  const error = (field: string) => (refused !== undefined && fieldOf[refused.code] === field ? ratingRefusedWords[refused.code] : undefined)
  return (
    <div className="grid gap-4">
      <ChoiceField name="level" label={ratingWords.question} hint={ratingWords.free} options={levels} defaultValue={level} error={error('level')} />
      <div className="rating-why grid gap-4">
        <ChoiceField kind="checkbox" name="reason" label={ratingWords.why} hint={ratingWords.whyHint} options={reasons} defaultValue={chosen} error={error('reason')} />
        <TextField name="says" label={ratingWords.says} hint={ratingWords.saysHint(most)} multiline optional maxLength={most} defaultValue={says} error={error('says')} />
        <p className="text-small text-soft">{promise}</p>
      </div>
    </div>
  )
}
