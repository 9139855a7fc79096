import type { Proof } from '@/lib/contracts/proof'

import { FileList } from '../ui/file-item'

import { ProofItem } from './proof-item'

/** The stored files of one paper, to look at. */
export function ProofList({ files }: { files: readonly Proof[] }) {
  if (files.length === 0) return null
  return <FileList>{files.map((proof, at) => <ProofItem key={proof.id} proof={proof} number={at + 1} />)}</FileList>
}
