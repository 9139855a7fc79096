'use client'

import { useEffect, useState } from 'react'
import { phone } from '@/lib/client/phone-file'
import { phoneWords } from '@/lib/text/phone'

import { CheckField } from '../ui/check-field'

const words = phoneWords.othersPhone
type Said = 'done' | 'undone' | 'forgotten'

/** One box, for shared phones: from then on nothing typed stays here. Without scripts nothing is kept anyway, and it is not seen. */
export function OthersPhone() {
  const [others, setOthers] = useState<boolean>()
  const [said, setSaid] = useState<Said>()
  useEffect(() => { phone().then(({ onOthersPhone }) => { setOthers(onOthersPhone()) }).catch(() => undefined) }, [])
  const choose = async (next: boolean) => {
    const { choosePhone } = await phone()
    setSaid(await choosePhone(next) ? (next ? 'done' : 'undone') : 'forgotten')
  }
  return (
    <fieldset disabled={others === undefined} className="with-scripts min-w-0" onChange={({ target }) => { if (target instanceof HTMLInputElement) void choose(target.checked) }}>
      <CheckField key={String(others)} name="others-phone" label={words.label} hint={words.hint} defaultChecked={others} />
      <p role="status" className="text-small text-soft">{said === undefined ? '' : words[said]}</p>
    </fieldset>
  )
}
