import type { ReactNode } from 'react'
import { buttonLook, type ButtonKind } from './button-look'

export type ButtonProps = {
  children: ReactNode
  kind?: ButtonKind | undefined
  type?: 'button' | 'submit' | undefined
  name?: string | undefined
  value?: string | undefined
  formNoValidate?: boolean | undefined
  disabled?: boolean | undefined
  onClick?: (() => void) | undefined
  /** Where several buttons say the same, each says to whom it belongs. */
  'aria-label'?: string | undefined
}

export function Button({ children, kind = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonLook(kind)} {...rest}>
      {children}
    </button>
  )
}
