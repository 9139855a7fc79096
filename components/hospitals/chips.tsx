type Option = { readonly value: string; readonly label: string }
type Props = { readonly name: string; readonly legend: string; readonly hint?: string; readonly options: readonly Option[]; readonly chosen: string }

/** One choice out of a few, lying in a row. The first stands for no choice. The chosen one bears a tick, not only a colour. */
export function Chips({ name, legend, hint, options, chosen }: Props) {
  return (
    <fieldset className="min-w-0" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className="mb-1.5 text-small text-soft">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => (
          <span key={value} className="relative">
            <input id={`${name}-${value}`} name={name} type="radio" value={value} defaultChecked={value === chosen} className="chip-input peer" />
            <label htmlFor={`${name}-${value}`} className="chip">{label}</label>
          </span>
        ))}
      </div>
      {hint === undefined ? null : <p id={`${name}-hint`} className="mt-1.5 text-small text-soft">{hint}</p>}
    </fieldset>
  )
}
