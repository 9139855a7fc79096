'use client'

import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { phoneShelf } from '@/lib/client/device/shelf'
import { looksOf, setLooks, sizes, type Size } from '@/lib/client/looks/looks'
import { looksWords } from '@/lib/text/looks'
import { CheckField } from '../ui/check-field'
import { ChoiceField } from '../ui/choice-field'

/** Changes as it is touched: what one sees is what is kept. */
export function LooksForm() {
  const form = useRef<HTMLFormElement>(null)
  const [kept, setKept] = useState<boolean>()
  useEffect(() => { if (form.current !== null) show(form.current) }, [])
  const change = ({ currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const chosen = new FormData(currentTarget)
    const size = sizes.find((each) => each === chosen.get('size')) ?? 'standard'
    setKept(setLooks({ elder: chosen.get('elder') !== null, size, aloud: chosen.get('aloud') !== null }, { root: document.documentElement, shelf: phoneShelf }))
  }
  return (
    <form ref={form} onChange={change} className="grid gap-6">
      <CheckField name="elder" value="yes" label={looksWords.on} hint={looksWords.elderNote} />
      <CheckField name="aloud" value="yes" label={looksWords.aloud} hint={looksWords.aloudNote} />
      <ChoiceField name="size" label={looksWords.size} options={sizes.map((size) => ({ value: size, label: looksWords.sizes[size] }))} />
      <p className="card p-4">{looksWords.example}</p>
      <p role="status" className="text-soft">{kept === undefined ? '' : kept ? looksWords.kept : looksWords.notKept}</p>
    </form>
  )
}

/** Ticks what holds on this phone: the page was written for everybody. */
function show(form: HTMLFormElement): void {
  const { elder, size, aloud } = looksOf(document.documentElement)
  const ticked: Readonly<Record<string, boolean>> = { elder, aloud }
  for (const box of form.querySelectorAll<HTMLInputElement>('input')) box.checked = ticked[box.name] ?? box.value === (size satisfies Size)
}
