import type { Standing } from '@/lib/filing/index'
import { packById } from '@/lib/policy/index'
import { formsWords } from '@/lib/text/filing'

/** By whose document the pages are asked, and what a national one leaves to the insured place. */
export function UnderWhich({ standing }: { readonly standing: Standing | undefined }) {
  if (standing === undefined || standing.type === 'no-policy') return null
  const ruling = standing.pack.packs.filter(({ grounds, amends }) => grounds !== undefined || amends !== undefined)
  const national = ruling.every(({ areas }) => areas.length === 0)
  const numbers = ruling.map(({ id }) => packById(id)?.document.number).join('、')
  return <p className="text-small text-soft">{national ? formsWords.underNational(numbers) : formsWords.under(numbers)}</p>
}
