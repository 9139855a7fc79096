import type { ReactNode } from 'react'

import type { DeskTyped } from '@/lib/contracts/desk'
import { decideWords } from '@/lib/text/desk'

import { DayField } from '../ui/day-field'

export type FormState = { readonly typed: DeskTyped | undefined; readonly error: { readonly field: string; readonly message: string } | undefined }
/** The message, if it is about this field. */
export const errorAt = (error: FormState['error'], field: string): string | undefined => (error?.field === field ? error.message : undefined)

type Props = FormState & { readonly awaited: boolean; readonly preview: ReactNode }

export function ApproveFields({ awaited, preview, typed, error }: Props) {
  return (
    <>
      {preview}
      {awaited ? <DayField name="until" label={decideWords.until} hint={decideWords.untilHint} defaultValue={typed?.until} error={errorAt(error, 'until')} /> : null}
    </>
  )
}
