import { estimateWords } from '@/lib/text/estimate'

import type { Answer } from './answer'

/** What it comes to, first of all. The place where it is said stays the same whoever says it, so that every change of it is heard. */
export function Result({ says, more }: Answer) {
  return (
    <section aria-labelledby="result" className="card grid gap-3 border-2 border-accent p-4 sm:p-5">
      <h2 id="result" tabIndex={-1} className="text-heading outline-none">{estimateWords.result}</h2>
      <div role="status">{says}</div>
      {more}
    </section>
  )
}
