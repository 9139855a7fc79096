import type { ReactNode } from 'react'
import { describedBy, FieldError, FieldHint, type FieldWords } from './field'
import { words } from './words'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

type Kind = 'radio' | 'checkbox'

export type ChoiceFieldProps = FieldWords & {
  name: string
  /** Where the ids start, if not at `name`. */
  idBase?: string | undefined
  options: readonly Choice[]
  defaultValue?: string | readonly string[] | undefined
  kind?: Kind | undefined
  /** Set when the question is the only thing on the page: the legend becomes its h1. */
  asTitle?: boolean | undefined
  /** For short answers: side by side as far as they fit, below each other where text is large. */
  across?: boolean | undefined
}

type CardProps = { id: string; name: string; kind: Kind; option: Choice; chosen: boolean }

function ChoiceCard({ id, name, kind, option, chosen }: CardProps) {
  return (
    <div className="relative">
      <input
        id={id} name={name} type={kind} value={option.value} defaultChecked={chosen} aria-describedby={option.hint ? `${id}-note` : undefined}
        className="tick peer"
      />
      <label htmlFor={id} className="choice">
        <span className="font-medium">{option.label}</span>
        {option.hint ? (
          <span id={`${id}-note`} className="block text-small text-soft">
            {option.hint}
          </span>
        ) : null}
      </label>
    </div>
  )
}

/** One question with its answers as large cards. The first answer has the field's own id, so that error links land on it. */
export function ChoiceField({ name, idBase = name, options, defaultValue = [], kind = 'radio', asTitle, across, ...text }: ChoiceFieldProps) {
  const { label, hint, error, optional } = text
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : defaultValue
  return (
    <fieldset aria-describedby={describedBy(idBase, { hint, error })} className="grid min-w-0 gap-2">
      <legend className={asTitle ? 'mb-3' : 'mb-2 font-medium'}>
        {asTitle ? <h1 className="text-title">{label}</h1> : label}
        {optional ? <span className="font-normal text-soft">{words.optional}</span> : null}
      </legend>
      <FieldHint id={idBase}>{hint}</FieldHint>
      <FieldError id={idBase}>{error}</FieldError>
      <div className={across === true ? 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5em),1fr))] gap-2' : 'grid gap-2'}>
        {options.map((option, at) => (
          <ChoiceCard
            key={option.value} id={at === 0 ? idBase : `${idBase}-${(at + 1)}`}
            {...{ name, kind, option }} chosen={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
