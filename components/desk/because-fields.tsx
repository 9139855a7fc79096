import type { CitedRule } from '@/lib/contracts/desk'
import { citeText } from '@/lib/text/cites'
import { decideWords } from '@/lib/text/desk'

import { describedBy, Field } from '../ui/field'
import { TextField } from '../ui/text-field'

import { errorAt, type FormState } from './approve-fields'

type Props = FormState & { readonly articles: readonly CitedRule[]; readonly usual?: string | undefined }

const valueOf = ({ pack, rule }: CitedRule) => `${pack}/${rule}`

/** Why, in words for the citizen, and by which article. */
export function BecauseFields({ articles, usual, typed, error }: Props) {
  const wrong = errorAt(error, 'article')
  const first = articles.find(({ rule }) => rule === usual)
  return (
    <>
      <Field id="article" label={decideWords.article} error={wrong}>
        <select
          id="article" name="article" className="control" defaultValue={typed?.article ?? (first ? valueOf(first) : '')}
          aria-invalid={wrong ? true : undefined} aria-describedby={describedBy('article', { error: wrong })}
        >
          <option value="">{decideWords.articleNone}</option>
          {articles.map((article) => <option key={valueOf(article)} value={valueOf(article)}>{article.number} {citeText(article.cite)}：{article.says}</option>)}
        </select>
      </Field>
      <TextField name="reason" label={decideWords.reason} hint={decideWords.reasonHint} multiline maxLength={1_000} defaultValue={typed?.reason} error={errorAt(error, 'reason')} />
    </>
  )
}
