import Link from 'next/link'

import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { ProofCode } from '@/lib/contracts/proof'
import { toHandIn } from '@/lib/filing/index'
import type { MaterialAnswer, MaterialId } from '@/lib/policy/index'
import type { FilingView } from '@/lib/server/filings/views'
import { proofsOfOwn } from '@/lib/server/uploads'
import { printedWords } from '@/lib/text/filing'
import { materialWords } from '@/lib/text/materials'

import { MarkIsland, ProofIsland } from './proof-island'

type Props = { readonly filing: FilingView; readonly ownerId: string; readonly next: string; readonly fault: Fault }

/** What a plain form came back with: why its file was not taken, and for which paper. */
export type Fault = { readonly code: string | undefined; readonly material: string | undefined }

/** The papers that the document asks of this case, each with its files; those printed from the answers with the way to print them. */
export function ProofPanel({ filing, ownerId, next, fault }: Props) {
  const here = `/filings/${filing.id}/proof`
  const needed = neededOf(filing)
  if (needed.length === 0) return <Notice kind="info" title="还不知道要交什么">请先把前面的内容填完，再回来上传。</Notice>
  return (
    <div className="grid gap-6">
      <ToPrint filingId={filing.id} papers={needed.filter(({ rule }) => rule.filled === 'printed')} />
      <Proofs filingId={filing.id} ownerId={ownerId} materials={[...new Set(needed.map(({ rule }) => rule.material))]} back={here} fault={fault} />
      <LinkButton href={`/filings/${filing.id}/${next}`}>继续</LinkButton>
    </div>
  )
}

const neededOf = ({ judgement }: FilingView): readonly MaterialAnswer[] => (judgement.ok ? toHandIn(judgement.value.decision).filter(({ promised }) => !promised) : [])

function ToPrint({ filingId, papers }: { readonly filingId: string; readonly papers: readonly MaterialAnswer[] }) {
  if (papers.length === 0) return null
  return (
    <Notice kind={papers.every(({ held }) => held) ? 'ok' : 'warn'} title={papers.every(({ held }) => held) ? printedWords.done : printedWords.waits}>
      <p>{printedWords.how}</p>
      <ul className="grid gap-1">
        {papers.map(({ rule: { id, material } }) => (
          <li key={id}><Link href={`/filings/${filingId}/print/${material}`} prefetch={false} className="inline-flex min-h-11 items-center">{printedWords.open(materialWords[material].name)}</Link></li>
        ))}
      </ul>
    </Notice>
  )
}

type ProofsProps = { readonly filingId: string; readonly ownerId: string; readonly materials: readonly MaterialId[]; readonly back: string; readonly fault: Fault }

export async function Proofs({ filingId, ownerId, materials, back, fault }: ProofsProps) {
  const proofs = await proofsOfOwn({ filingId, ownerId })
  const code = ProofCode.safeParse(fault.code)
  const at = Math.max(0, materials.findIndex((material) => material === fault.material))
  const papers = materials.map((material, index) => (
    <ProofIsland key={material} filingId={filingId} material={material} files={proofs[material] ?? []} back={back} error={index === at && code.success ? code.data : undefined} />
  ))
  return <>{papers}<MarkIsland /></>
}
