import type { Proof } from '@/lib/contracts/proof'
import { onTheCitizen } from '@/lib/filing/index'
import type { MaterialId } from '@/lib/policy/index'
import { transaction } from '@/lib/server/db'

import { isSent } from './remove-file'
import { lastHandedOver, listFilesInArea, listOwnFiles, stateOfOwn, type FileRow, type OwnFiling } from './repo'

export type ProofsByMaterial = { readonly [Material in MaterialId]?: readonly Proof[] }

/** The owner's files by the paper they prove, in the order they came. */
export const proofsOfOwn = (own: OwnFiling): Promise<ProofsByMaterial> => transaction(async (tx) => {
  const state = await stateOfOwn(tx, own)
  const open = state !== undefined && onTheCitizen.has(state)
  const handedOver = await lastHandedOver(tx, own.filingId)
  return byMaterial(await listOwnFiles(tx, own), (row) => open && !isSent(row, handedOver))
})

/** What the desk of this area has been given. */
export const proofsForDesk = (filing: { readonly filingId: string; readonly area: string }): Promise<ProofsByMaterial> =>
  transaction(async (tx) => byMaterial(await listFilesInArea(tx, filing), () => false))

function byMaterial(rows: readonly FileRow[], removable: (row: FileRow) => boolean): ProofsByMaterial {
  const proofs = rows.map((row): Proof => ({ id: row.id, material: row.material, type: row.type, bytes: row.bytes, removable: removable(row) }))
  const materials = [...new Set(proofs.map(({ material }) => material))]
  return Object.fromEntries(materials.map((material) => [material, proofs.filter((proof) => proof.material === material)]))
}
