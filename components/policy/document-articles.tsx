import { byArticle, type ListedRule } from '@/lib/policy/index'
import { citeText } from '@/lib/text/cites'
import { doesWords, policyWords } from '@/lib/text/policy'

import { Panel } from '../ui/panel'

/** A document's rules in plain words, article by article, and what is done with each. */
export function DocumentArticles({ rules }: { readonly rules: readonly ListedRule[] }) {
  return byArticle(rules).map(({ article, rules: listed }) => (
    <Panel key={article} title={citeText({ article })}>
      <ul className="grid gap-4">
        {listed.map(({ list, rule }) => (
          <li key={`${list} ${rule.id}`} id={rule.id}>
            <p>{rule.says}</p>
            <p className="text-small text-soft">{citeText(rule.cite)} · {policyWords.does}{doesWords[list]}</p>
          </li>
        ))}
      </ul>
    </Panel>
  ))
}
