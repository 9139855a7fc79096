import type { RateRow } from '@/lib/policy/rates/index'
import { rateAboutText, rateAmountText, rateSourceText } from '@/lib/text/rate-rows'
import { ratePageWords } from '@/lib/text/rates'

import { RateRows } from './rate-rows'

type Diff = { readonly added: readonly RateRow[]; readonly changed: readonly { readonly before: RateRow; readonly after: RateRow }[]; readonly removed: readonly RateRow[]; readonly same: number }

/** What the new table would change, before anybody says yes. */
export function RateDiffView({ diff: { added, changed, removed, same }, comparedWith }: { readonly diff: Diff; readonly comparedWith: number }) {
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">{comparedWith === 0 ? ratePageWords.first : ratePageWords.compared(comparedWith)}</h2>
      {changed.length > 0 ? <ChangedRows changed={changed} /> : null}
      <Part title={ratePageWords.added(added.length)} rows={added} />
      <Part title={ratePageWords.removed(removed.length)} rows={removed} />
      {same > 0 ? <p className="text-soft">{ratePageWords.same(same)}</p> : null}
    </section>
  )
}

function Part({ title, rows }: { readonly title: string; readonly rows: readonly RateRow[] }) {
  if (rows.length === 0) return null
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{title}</h3>
      <RateRows rows={rows} caption={title} />
    </div>
  )
}

function ChangedRows({ changed }: Pick<Diff, 'changed'>) {
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{ratePageWords.changed(changed.length)}</h3>
      <ul className="card cells">
        {changed.map(({ before, after }, at) => (
          <li key={at} className="grid gap-1 px-4 py-3">
            <p>{rateAboutText(after)}</p>
            <p className="font-medium">{rateAmountText(after)}，{rateSourceText(after)}</p>
            <p className="text-small text-soft">{ratePageWords.was}：{rateAmountText(before)}，{rateSourceText(before)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
