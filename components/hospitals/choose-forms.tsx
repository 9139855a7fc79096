import { choiceAddress, type Choice, type Placed } from '@/lib/client/hospitals/choice'
import type { Kind } from '@/lib/policy/index'
import { kindWords } from '@/lib/text/kinds'
import { setWords } from '@/lib/text/hospital-set'

import { PlaceQuestion } from '../check/place-question'
import { Button } from '../ui/button'
import { ChoiceField } from '../ui/choice-field'
import { ErrorSummary } from '../ui/error-summary'
import { Field } from '../ui/field'
import type { PlaceOption } from '../ui/place-option'

export type Asked = { readonly field: 'from' | 'to' | 'kind'; readonly candidates: readonly PlaceOption[] }
type Props = { readonly typed: Readonly<Record<'from' | 'to', string>>; readonly kind: Kind | undefined; readonly faults: readonly Asked[] }

const kinds = (Object.entries(kindWords)).map(([value, { short, forWhom }]) => ({ value, label: short, hint: forWhom }))

/** Whose rules, for where, and for which record. */
export function WhoseRules({ typed, kind, faults }: Props) {
  const fault = (field: Asked['field']) => faults.find((each) => each.field === field)
  const error = (field: Asked['field']) => (fault(field) === undefined ? undefined : setWords.faults[field])
  return (
    <form action="/hospitals/choose" method="get" className="grid gap-5">
      {faults.length === 0 ? null : <ErrorSummary errors={faults.map(({ field }) => ({ href: `#${field}` as const, message: setWords.faults[field] }))} />}
      <PlaceQuestion name="from" label={setWords.from} hint={setWords.fromHint} error={error('from')} defaultText={typed.from} candidates={fault('from')?.candidates} />
      <PlaceQuestion name="to" label={setWords.to} hint={setWords.toHint} error={error('to')} defaultText={typed.to} candidates={fault('to')?.candidates} />
      <ChoiceField name="kind" label={setWords.kind} options={kinds} defaultValue={kind} error={error('kind')} />
      <input type="hidden" name="asked" value="yes" />
      <div><Button>{setWords.next}</Button></div>
    </form>
  )
}

/** The choice as it is, in hidden fields, but for what this form asks. */
function Carried({ choice }: { readonly choice: Choice }) {
  const pairs = [...new URL(choiceAddress(choice), 'https://phone.invalid').searchParams]
  return pairs.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}

export function LookFor({ choice }: { readonly choice: Placed }) {
  return (
    <form action="/hospitals/choose" method="get" role="search">
      <Carried choice={{ ...choice, text: '' }} />
      <Field id="q" label={setWords.search}>
        <div className="flex flex-wrap gap-2">
          <div className="min-w-0 grow basis-44"><input id="q" name="q" type="search" enterKeyHint="search" autoComplete="off" maxLength={60} defaultValue={choice.text} className="control" /></div>
          <Button kind="plain">{setWords.find}</Button>
        </div>
      </Field>
    </form>
  )
}

/** Whether there is a right to outpatient care of special diseases: only then one may be named for it. */
export function DiseaseQuestion({ choice }: { readonly choice: Placed }) {
  const { disease, special: _special, ...rest } = choice
  return (
    <form action="/hospitals/choose" method="get" className="grid gap-3">
      <Carried choice={rest} />
      <ChoiceField name="disease" label={setWords.disease} options={[{ value: 'yes', label: setWords.has }, { value: 'no', label: setWords.hasNot }]} defaultValue={disease} />
      <div><Button kind="plain">{setWords.next}</Button></div>
    </form>
  )
}
