'use client'

import { useEffect, useState } from 'react'
import { phone } from '@/lib/client/phone-file'
import { phoneWords } from '@/lib/text/phone'

import { CheckField } from '../ui/check-field'
import { useHydrated } from '../ui/use-hydrated'

const words = phoneWords.othersPhone
type Said = 'done' | 'undone' | 'forgotten'

/** One box, for shared phones: from then on nothing typed stays here. Without scripts nothing is kept anyway. */
export function OthersPhone() {
  const hydrated = useHydrated()
  const [others, setOthers] = useState<boolean>()
  const [said, setSaid] = useState<Said>()
  useEffect(() => { phone().then(({ onOthersPhone }) => { setOthers(onOthersPhone()) }).catch(() => undefined) }, [])
  if (!hydrated || others === undefined) return null
  const choose = async (next: boolean) => {
    const { choosePhone } = await phone()
    setSaid(await choosePhone(next) ? (next ? 'done' : 'undone') : 'forgotten')
  }
  return (
    <div onChange={({ target }) => { if (target instanceof HTMLInputElement) void choose(target.checked) }}>
      <CheckField name="others-phone" label={words.label} hint={words.hint} defaultChecked={others} />
      <p role="status" className="text-small text-soft">{said === undefined ? '' : words[said]}</p>
    </div>
  )
}
