import type { DocumentPage } from '@/lib/policy/index'
import { citeText } from '@/lib/text/cites'
import { policyWords } from '@/lib/text/policy'

import { Panel } from '../ui/panel'

/** How unclear words are read, with what else they may mean, and what the document leaves open. */
export function DocumentUnclear({ page: { readings, gaps } }: { readonly page: DocumentPage }) {
  return (
    <>
      {readings.length === 0 ? null : (
        <Panel title={policyWords.readings}>
          <ul className="grid gap-4">
            {readings.map(({ id, cite, chosen, options, why }) => (
              <li key={id} id={id}>
                <p className="text-small text-soft">{citeText(cite)}</p>
                <p>{policyWords.chosen}{options.find((option) => option.id === chosen)?.says ?? chosen}</p>
                <p className="text-small">{why}</p>
                {options.filter((option) => option.id !== chosen).map((option) => <p key={option.id} className="text-small text-soft">{policyWords.others}{option.says}</p>)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {gaps.length === 0 ? null : (
        <Panel title={policyWords.gaps}>
          <ul className="grid gap-3">
            {gaps.map(({ id, cite, says }) => <li key={id}><p>{says}</p><p className="text-small text-soft">{citeText(cite)}</p></li>)}
          </ul>
        </Panel>
      )}
    </>
  )
}
