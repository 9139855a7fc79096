import type { RateRow } from '@/lib/policy/rates/index'
import { rateAboutText, rateAmountText, rateSourceText } from '@/lib/text/rate-rows'
import { ratePageWords } from '@/lib/text/rates'


/** Figures as a table. It scrolls by itself where it is wider than the phone. */
export function RateRows({ rows, caption = ratePageWords.all }: { readonly rows: readonly RateRow[]; readonly caption?: string | undefined }) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-start">
        <thead>
          <tr className="border-b border-edge">
            {[ratePageWords.about, ratePageWords.value, ratePageWords.source].map((head) => <th key={head} scope="col" className="py-2 pe-4 text-start">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className="border-b border-line align-top">
              <th scope="row" className="min-w-40 py-2 pe-4 text-start font-normal">{rateAboutText(row)}</th>
              <td className="min-w-28 py-2 pe-4">{rateAmountText(row)}</td>
              <td className="min-w-40 py-2 text-soft">{rateSourceText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
