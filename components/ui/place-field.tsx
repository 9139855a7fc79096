import { ChoiceField } from './choice-field'
import { describedBy, Field, type FieldWords } from './field'
import { PlaceInput } from './place-input'
import type { ListWords, PlaceOption, PlaceSearch } from './place-option'
import { words } from './words'

export type PlaceFieldProps = FieldWords & {
  /** The code travels as `name`, what was typed as `${name}-text`. */
  name: string
  defaultText?: string | undefined
  defaultCode?: string | undefined
  /** Set by the server when the text fits several places: the person taps one. They travel as `name` too. */
  candidates?: readonly PlaceOption[] | undefined
  search: PlaceSearch
  /** Where it is no place that is looked for. */
  speaks?: ListWords | undefined
  /** Told when a place of the list was taken: no event of the form says so. */
  onTaken?: ((code: string) => void) | undefined
}

/**
 * A place by typing. With scripts a list appears while typing. Without them the server reads the text, and asks again with
 * `candidates` if several places fit. The text governs: a code whose name does not fit the text must be refused by the server.
 */
export function PlaceField({ label, hint, error, optional, candidates = [], speaks = words.place, ...control }: PlaceFieldProps) {
  const invalid = error !== undefined && error !== ''
  return (
    <div className="grid gap-4">
      <Field id={control.name} {...{ label, hint, error, optional }}>
        <PlaceInput {...control} speaks={speaks} asked={candidates.length > 0} invalid={invalid} describedBy={describedBy(control.name, { hint, error })} />
      </Field>
      {candidates.length > 0 ? (
        <ChoiceField
          name={control.name} idBase={`${control.name}-choice`} label={speaks.pick}
          options={candidates.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
    </div>
  )
}
