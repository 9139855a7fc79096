'use client'

import { useActionState, type ReactNode } from 'react'

import type { DeskActName, DeskOptions, DeskOutcome, DeskRefusal, DeskTyped } from '@/lib/contracts/desk'
import { actWords, caseWords, deskRefusedWords } from '@/lib/text/desk'

import type { ButtonKind } from '../ui/button-look'
import { Disclosure } from '../ui/disclosure'
import { ErrorSummary } from '../ui/error-summary'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'

import { ApproveFields, type FormState } from './approve-fields'
import { AskFields } from './ask-fields'
import { BecauseFields } from './because-fields'
import { KeptWords } from './kept-words'

type Props = {
  readonly id: string
  readonly version: number
  readonly options: DeskOptions
  readonly action: (before: DeskOutcome, form: FormData) => Promise<DeskOutcome>
  /** From when until when an approval would hold. */
  readonly preview: ReactNode
}

const order: readonly DeskActName[] = ['claim', 'approve', 'ask', 'refuse', 'revoke']
const looks: Readonly<Record<DeskActName, ButtonKind>> = { claim: 'primary', approve: 'primary', ask: 'primary', refuse: 'danger', revoke: 'danger' }
const fieldOf: Partial<Record<DeskRefusal, string>> = {
  'reason-missing': 'reason', 'reason-too-long': 'reason', 'article-unknown': 'article', 'until-missing': 'until', 'until-unreadable': 'until', 'until-too-early': 'until',
  'items-missing': 'rows.0.says', 'too-much': 'rows.0.says',
}

/** What may be done now, and only that: one form each. What could not be done is told above them, with everything still in its form. */
export function DeskForms({ id, version, options, action, preview }: Props) {
  const [{ turn, ...outcome }, act] = useActionState(action, { turn: 0 })
  const refused = 'refused' in outcome ? outcome.refused : undefined
  const done = 'done' in outcome ? outcome.done : undefined
  const acts = order.filter((name) => options.possible.includes(name))
  return (
    <section aria-labelledby="decide" className="grid gap-4 lg:sticky lg:top-4">
      <h2 id="decide" tabIndex={-1} className="text-heading">{caseWords.decide}</h2>
      {refused ? <ErrorSummary key={turn} title={actTitle(refused.act)} errors={[{ href: `#${fieldOf[refused.code] ?? 'decide'}`, message: deskRefusedWords[refused.code] }]} /> : null}
      {refused && !acts.some((name) => name === refused.act) ? <KeptWords typed={refused.typed} /> : null}
      {done ? <div role="status"><Notice kind="ok">{actWords[done].done}</Notice></div> : null}
      {acts.length === 0 ? <p className="card px-4 py-3 text-soft">{options.othersMayStop ? caseWords.othersMayStop : caseWords.nothingToDo}</p> : null}
      {acts.map((name) => (
        <ActPart key={name} name={name} folded={name !== 'claim' && name !== 'approve'} open={refused?.act === name}>
          <form action={act} noValidate className="grid gap-4">
            {Object.entries({ act: name, id, version }).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
            <Fields key={turn} name={name} options={options} preview={preview} refused={refused?.act === name ? refused : undefined} />
            <SubmitButton kind={looks[name]}>{actWords[name].send}</SubmitButton>
          </form>
        </ActPart>
      ))}
    </section>
  )
}

const actTitle = (act: string): string | undefined => (act in actWords ? actWords[act as DeskActName].title : undefined)

function ActPart({ name, folded, open, children }: { readonly name: DeskActName; readonly folded: boolean; readonly open: boolean; readonly children: ReactNode }) {
  if (!folded) return <div className="card grid gap-4 p-4 sm:p-5">{children}</div>
  return <div className="card p-4 sm:p-5"><Disclosure summary={actWords[name].title} open={open}>{children}</Disclosure></div>
}

type Refused = { readonly code: DeskRefusal; readonly typed: DeskTyped }
type FieldsProps = Pick<Props, 'options' | 'preview'> & { readonly name: DeskActName; readonly refused: Refused | undefined }

function Fields({ name, options, preview, refused }: FieldsProps) {
  const typed = refused?.typed
  const error = refused && errorOf(refused.code)
  switch (name) {
    case 'claim':
      return null
    case 'approve':
      return <ApproveFields awaited={options.approval?.untilAwaited === true} {...{ preview, typed, error }} />
    case 'ask':
      return <AskFields {...{ options, typed, error }} />
    case 'refuse':
      return <BecauseFields articles={options.articles} {...{ typed, error }} />
    case 'revoke':
      return <BecauseFields articles={options.articles} usual="forgery" {...{ typed, error }} />
  }
}

function errorOf(code: DeskRefusal): FormState['error'] {
  const field = fieldOf[code]
  return field === undefined ? undefined : { field, message: deskRefusedWords[code] }
}
