'use client'

import type { Values } from '@/lib/client/drafts/typed'
import { phoneWords } from '@/lib/text/phone'

import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { SummaryList } from '../ui/summary-list'

import { shownAs, type StepField } from './step-field'

type Props = { readonly fields: readonly StepField[]; readonly typed: Values; readonly choose: (typed: boolean) => void }

const { title, text, here, there, useHere, useThere } = phoneWords.conflict

/** Two versions of one page, side by side: only the person knows which one is meant. */
export function KeptConflict({ fields, typed, choose }: Props) {
  const rows = fields.filter((field) => shownAs(field, typed) !== shownAs(field)).flatMap((field) => [
    { label: `${field.label} · ${here}`, value: shownAs(field, typed) },
    { label: `${field.label} · ${there}`, value: shownAs(field) },
  ])
  return (
    <Notice kind="warn" title={title}>
      <p>{text}</p>
      <SummaryList rows={rows} />
      <p className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => { choose(true) }}>{useHere}</Button>
        <Button type="button" kind="plain" onClick={() => { choose(false) }}>{useThere}</Button>
      </p>
    </Notice>
  )
}
