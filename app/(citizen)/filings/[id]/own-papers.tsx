import { ProofList } from '@/components/filing/proof-list'
import { Disclosure } from '@/components/ui/disclosure'
import type { Proof } from '@/lib/contracts/proof'
import { proofsOfOwn } from '@/lib/server/uploads'
import { materialWords } from '@/lib/text/materials'

/** What was handed in, for its owner to look at while there is nothing to add. */
export async function OwnPapers({ filingId, ownerId }: { readonly filingId: string; readonly ownerId: string }) {
  const papers = Object.values(await proofsOfOwn({ filingId, ownerId }))
  if (papers.length === 0) return null
  return <Disclosure summary="我交的材料"><div className="grid gap-5">{papers.map(paper)}</div></Disclosure>
}

function paper(files: readonly Proof[]) {
  const [first] = files
  if (first === undefined) return null
  return (
    <section key={first.material} className="grid gap-2">
      <h2 className="font-medium">{materialWords[first.material].name}</h2>
      <ProofList files={files} />
    </section>
  )
}
