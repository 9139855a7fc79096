import { packById, type Cite, type PackId } from '@/lib/policy/index'
import { articleIn, type Speech } from '@/lib/text/languages/index'

import { Disclosure } from '../ui/disclosure'

import { Zh } from './zh'

type Props = { readonly speech: Speech; readonly pack: PackId; readonly cite: Cite; readonly says?: string | undefined; readonly reading?: string | undefined }

/** The article behind a statement, one tap away: the document as it is called, and the rule in our Chinese words. */
export function Basis({ speech: { words }, pack, cite, says, reading }: Props) {
  const document = packById(pack)?.document
  if (document === undefined) return null
  return (
    <div className="text-small">
      <Disclosure summary={<>{words.shell.basis} <Zh>{document.number}</Zh> {articleIn(cite, words)}</>}>
        <p className="font-medium">{words.documents[pack].title}</p>
        <p lang="zh-Hans">《{document.title}》</p>
        {says === undefined ? null : <p lang="zh-Hans">{says}</p>}
        {reading === undefined ? null : <p lang="zh-Hans">{reading}</p>}
      </Disclosure>
    </div>
  )
}

type Line = { readonly id: string; readonly says: string; readonly cite: Cite; readonly pack: PackId }

/** Rules as they stand in our Chinese words, each with its article. */
export function ChineseLines({ speech, lines }: { readonly speech: Speech; readonly lines: readonly Line[] }) {
  return (
    <ul className="grid gap-3">
      {lines.map(({ id, says, cite, pack }) => <li key={`${pack} ${id}`}><p lang="zh-Hans">{says}</p><Basis speech={speech} pack={pack} cite={cite} /></li>)}
    </ul>
  )
}
