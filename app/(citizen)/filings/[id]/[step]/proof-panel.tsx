import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import type { FilingView } from '@/lib/server/filings/views'
import { proofsOfOwn } from '@/lib/server/uploads'

import { ProofIsland } from './proof-island'

type Props = { readonly filing: FilingView; readonly ownerId: string; readonly next: string; readonly fault: Fault }

/** What a plain form came back with: why its file was not taken, and for which paper. */
export type Fault = { readonly code: string | undefined; readonly material: string | undefined }

/** The papers that the document asks of this case, each with its files. */
export function ProofPanel({ filing, ownerId, next, fault }: Props) {
  const here = `/filings/${filing.id}/proof`
  const needed = neededOf(filing)
  if (needed.length === 0) return <Notice kind="info" title="还不知道要交什么">请先把前面的内容填完，再回来上传。</Notice>
  return (
    <div className="grid gap-6">
      <Proofs filingId={filing.id} ownerId={ownerId} materials={needed} back={here} fault={fault} />
      <LinkButton href={`/filings/${filing.id}/${next}`}>继续</LinkButton>
    </div>
  )
}

const neededOf = ({ judgement }: FilingView): readonly MaterialId[] =>
  judgement.ok ? judgement.value.decision.materials.filter(({ required }) => required !== false).map(({ rule }) => rule.material) : []

type ProofsProps = { readonly filingId: string; readonly ownerId: string; readonly materials: readonly MaterialId[]; readonly back: string; readonly fault: Fault }

export async function Proofs({ filingId, ownerId, materials, back, fault }: ProofsProps) {
  const proofs = await proofsOfOwn({ filingId, ownerId })
  const code = ProofCode.safeParse(fault.code)
  const at = Math.max(0, materials.findIndex((material) => material === fault.material))
  return materials.map((material, index) => (
    <ProofIsland key={material} filingId={filingId} material={material} files={proofs[material] ?? []} back={back} error={index === at && code.success ? code.data : undefined} />
  ))
}
