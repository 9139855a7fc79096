import type { Fault } from '@/lib/estimate/index'
import { estimateFields, estimateWords, levelUnsure, levelWords } from '@/lib/text/estimate'
import { questionWords } from '@/lib/text/questions'

import { PlaceQuestion } from '../check/place-question'
import { Button } from '../ui/button'
import { ChoiceField } from '../ui/choice-field'

import { MoneyField } from './money-field'
import { SlipFields } from './slip-fields'
import { faultOf, type Names, type Typed } from './typed'

type BasicsProps = {
  /** What the fields start with. */
  readonly typed: Typed
  readonly names: Names
  readonly faults: readonly Fault[]
  readonly bySlip: boolean
  /** The insured place was filled in from this phone's memory. */
  readonly remembered?: true | undefined
  /** Told when a place of a list was taken. */
  readonly onTaken?: (() => void) | undefined
}

/** What is always asked: where insured, which insurance, which hospital, how much. The fields keep what is typed in them by themselves. */
export function Basics({ typed, names, faults, bySlip, remembered, onTaken }: BasicsProps) {
  return (
    <div className="grid gap-6">
      <Place key={remembered === true ? 'remembered' : 'asked'} name="from" {...{ typed, names, faults, onTaken, remembered }} />
      {names.to === undefined ? null : <Place name="to" {...{ typed, names, faults, onTaken, remembered: undefined }} />}
      <ChoiceField name="insurance" label={questionWords.insurance.title} error={faultOf(faults, 'insurance')} options={optionsOf(questionWords.insurance.answers)} defaultValue={typed['insurance']} across />
      <ChoiceField name="level" label={estimateFields.level.label} options={optionsOf({ ...levelWords, unsure: levelUnsure })} defaultValue={typed['level']} across />
      <MoneyField name="total" typed={typed} error={faultOf(faults, 'total')} mark={bySlip ? '①' : undefined} />
      <SlipFields typed={typed} faults={faults} shown={bySlip} />
      <Depth bySlip={bySlip} />
    </div>
  )
}

function Place({ name, typed, names, faults, onTaken, remembered }: Pick<BasicsProps, 'typed' | 'names' | 'faults' | 'onTaken' | 'remembered'> & { readonly name: 'from' | 'to' }) {
  const { label, hint } = estimateFields[name]
  const candidates = faults.find(({ id }) => id === name)?.candidates
  const text = typed[`${name}-text`] ?? names[name]
  return <PlaceQuestion name={name} label={label} hint={remembered === true ? estimateWords.remembered : hint} error={faultOf(faults, name)} defaultText={text} defaultCode={text === names[name] ? typed[name] : undefined} candidates={candidates} onTaken={onTaken} />
}

/** A button of the form itself: pressed without scripts it sends all that was typed along. */
function Depth({ bySlip }: { readonly bySlip: boolean }) {
  return (
    <div>
      <input type="hidden" name="depth" value={bySlip ? 'bill' : 'quick'} />
      <Button kind="plain" name="depth" value={bySlip ? 'quick' : 'bill'} formNoValidate>{bySlip ? estimateWords.quick : estimateWords.bill}</Button>
    </div>
  )
}

const optionsOf = (answers: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> = {}) =>
  Object.entries(answers).map(([value, words]) => ({ value, ...words }))
