import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { ProofCode } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import type { FilingView } from '@/lib/server/filings/views'
import { proofsOfOwn } from '@/lib/server/uploads'

import { ProofIsland } from './proof-island'

type Props = { readonly filing: FilingView; readonly ownerId: string; readonly next: string; readonly fault: string | undefined }

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

type ProofsProps = { readonly filingId: string; readonly ownerId: string; readonly materials: readonly MaterialId[]; readonly back: string; readonly fault: string | undefined }

export async function Proofs({ filingId, ownerId, materials, back, fault }: ProofsProps) {
  const proofs = await proofsOfOwn({ filingId, ownerId })
  const code = ProofCode.safeParse(fault)
  return materials.map((material, at) => (
    <ProofIsland key={material} filingId={filingId} material={material} files={proofs[material] ?? []} back={back} error={at === 0 && code.success ? code.data : undefined} />
  ))
}
