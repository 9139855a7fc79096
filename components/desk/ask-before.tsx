import type { DeskOptions } from '@/lib/contracts/desk'
import { askWords } from '@/lib/text/desk'

import type { FormState } from './approve-fields'

/** The questions of the last letter, each to be asked again in the same words. */
export function AskBefore({ items, typed }: Pick<FormState, 'typed'> & { readonly items: DeskOptions['askedBefore'] }) {
  const questions = items.filter(({ material }) => material === undefined)
  if (questions.length === 0) return null
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 font-medium">{askWords.before}</legend>
      {questions.map(({ id, says }) => (
        <div key={id} className="relative">
          <input id={`again-${id}`} name="again" type="checkbox" value={says} defaultChecked={typed?.says.includes(says)} className="tick peer" />
          <label htmlFor={`again-${id}`} className="choice">{says}</label>
        </div>
      ))}
    </fieldset>
  )
}
