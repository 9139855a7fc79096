'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonLook, type ButtonKind } from './button-look'
import { words } from './words'

type Props = {
  children: ReactNode
  kind?: ButtonKind | undefined
  name?: string | undefined
  value?: string | undefined
  formNoValidate?: boolean | undefined
  pendingText?: string | undefined
}

/** Stays focusable while sending, but a second tap does nothing. Without scripts it is an ordinary submit button. */
export function SubmitButton({ children, kind = 'primary', pendingText = words.pending, ...rest }: Props) {
  const { pending } = useFormStatus()
  const guard = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <>
      <button type="submit" className={buttonLook(kind)} aria-disabled={pending} onClick={guard} {...rest}>
        {pending ? pendingText : children}
      </button>
      <span role="status" className="sr-only">
        {pending ? pendingText : ''}
      </span>
    </>
  )
}
