import { formatDay } from '@/lib/base/plain-date'
import { packById, type Cite, type PackId } from '@/lib/policy/index'
import { citeText } from '@/lib/text/cites'

import { Citation } from '../ui/citation'

type Props = { readonly pack: PackId; readonly cite: Cite; readonly says: string; readonly reading?: string | undefined }

/** The article behind a statement: document, dates, our paraphrase and, where the words are unclear, how we read them. */
export function Cited({ pack, cite, says, reading }: Props) {
  const document = packById(pack)?.document
  if (document === undefined) return null
  const { from, to, verifiedOn } = document.validity
  const dates = `${formatDay(from)}起${to === undefined ? '' : `至${formatDay(to)}`}；${verifiedOn === undefined ? '原文待核实' : `原文核对于${formatDay(verifiedOn)}`}`
  return <Citation document={document.title} number={document.number} article={citeText(cite)} says={says} reading={reading} dates={dates} />
}
