import { help } from '@/lib/text/shell'
import { Icon } from '../ui/icon'

type Example = { readonly says: string; readonly number: string }

function Line({ label, number, note, example }: { label: string; number: string; note: string; example?: Example }) {
  return (
    <li>
      <a href={`tel:${number}`} className="inline-flex min-h-11 items-center gap-2 font-medium">
        <Icon name="phone" className="size-[1.25em]" />
        {label} {number}
      </a>
      <p className="text-small text-soft">
        {note}
        {example === undefined ? null : <a href={`tel:${example.number}`} className="inline-flex min-h-11 items-center">{example.says}</a>}
      </p>
    </li>
  )
}

/** Help in the same place on every page. */
export function HelpBlock() {
  return (
    <section aria-labelledby="help" className="border-t border-line pt-6">
      <h2 id="help" className="text-lead">
        {help.title}
      </h2>
      <ul className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <Line {...help.medical} />
        <Line {...help.city} />
      </ul>
      <p className="mt-3 text-soft">{help.people}</p>
    </section>
  )
}
