'use client'

import { useActionState, useRef, type ReactNode, type RefObject } from 'react'
import { NOT_YET, typedIn } from '@/lib/client/drafts/typed'
import { phoneWords } from '@/lib/text/phone'

import { OneByOne } from '../shell/one-by-one'
import { ErrorSummary } from '../ui/error-summary'
import { sentByScript } from '../ui/sent-by-script'
import { SubmitButton } from '../ui/submit-button'
import { useHydrated } from '../ui/use-hydrated'
import { words } from '../ui/words'

import { KeptConflict } from './kept-conflict'
import { KeptStatus } from './kept-status'
import { orElse } from './or-else'
import { shownBy, StepFieldInput, type StepFault, type StepField } from './step-field'
import { useKept, type Keeper, type PageOfDraft } from './use-kept'

export type StepOutcome = { readonly faults: readonly StepFault[]; readonly general?: string; readonly values: Readonly<Record<string, string>>; readonly turn: number }
export type StepAction = (before: StepOutcome, form: FormData) => Promise<StepOutcome>

const untouched: StepOutcome = { faults: [], values: {}, turn: 0 }

type Props = {
  readonly action: StepAction
  readonly hidden: Readonly<Record<string, string>>
  readonly fields: readonly StepField[]
  readonly send: string
  /** Whose page of which draft: where scripts run, the phone keeps what is typed on it. */
  readonly page?: PageOfDraft
  readonly children?: ReactNode
}

/** One page of the filing. Without scripts it is a plain form; what was typed comes back with what was wrong. */
export function StepForm({ action, hidden, fields, send, page, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const keeper = useRef<Keeper>(undefined)
  const shown = shownBy(fields)
  const [outcome, act] = useActionState(useOrElse(action, { keeper, page, names: Object.keys(shown) }), untouched)
  const { goOn, whereabouts, conflict, told, drawn } = useKept({ keeper, turn: outcome.turn, form, page, shown })
  const { faults, general, values } = told ?? outcome
  const turn = `${outcome.turn}.${told?.count ?? 0}`
  const problems = faults.map(({ field, message }) => ({ href: `#${field}` as const, message }))
  return (
    <form ref={form} action={act} onSubmit={sentByScript(act)} noValidate className="grid gap-6">
      {general === undefined ? null : <ErrorSummary key={`general-${turn}`} title={words.notDone} errors={[{ href: '#main', message: general }]} />}
      {problems.length > 0 ? <ErrorSummary key={turn} errors={problems} /> : null}
      {conflict === undefined ? null : <KeptConflict fields={fields} typed={conflict} choose={(typed) => { void keeper.current?.choose(typed) }} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <OneByOne ids={fields.map(({ id }) => id)} faults={faults} send={<SubmitButton>{send}</SubmitButton>}>
        {fields.map((field) => <StepFieldInput key={`${field.id}-${drawn[field.id] ?? 0}`} field={field} fault={faults.find((fault) => fault.field === field.id)} values={values} />)}
      </OneByOne>
      {page === undefined ? null : <KeptStatus now={whereabouts} goOn={goOn} />}
    </form>
  )
}

type Way = { readonly keeper: RefObject<Keeper | undefined>; readonly page: PageOfDraft | undefined; readonly names: readonly string[] }

/** Before scripts run it is the server's action itself; then one that leaves to the phone what the server did not hear. */
function useOrElse(action: StepAction, { keeper, page, names }: Way): StepAction {
  const hydrated = useHydrated()
  const otherwise: StepAction = async ({ turn }, form) => {
    const keeps = page?.draft === NOT_YET ? undefined : keeper.current
    await keeps?.wait()
    return { faults: [], values: typedIn(form, names), turn: turn + 1, ...(keeps === undefined ? { general: phoneWords.unreachable } : {}) }
  }
  return hydrated ? orElse(action, { arrived: () => { void keeper.current?.arrived() }, otherwise }) : action
}
