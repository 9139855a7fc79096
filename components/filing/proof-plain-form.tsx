import type { MaterialId } from '@/lib/policy/index'
import { uploadWords } from '@/lib/text/proofs'

import { Button } from '../ui/button'

type Props = { id: string; action: string; material: MaterialId; back: string; describedBy: string; invalid: boolean }

/** What works where no script runs: pick one file, send it, come back. */
export function ProofPlainForm({ id, action, material, back, describedBy, invalid }: Props) {
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-3">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="material" value={material} />
      <label htmlFor={`${id}-file`} className="font-medium">{uploadWords.chooseOne}</label>
      <input type="file" id={`${id}-file`} name="file" accept="image/*,application/pdf" className="control" aria-describedby={describedBy} aria-invalid={invalid} />
      <Button kind="plain">{uploadWords.upload}</Button>
    </form>
  )
}
