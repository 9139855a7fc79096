import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonLook, type ButtonKind } from './button-look'

export function LinkButton({ href, kind = 'primary', children }: { href: string; kind?: ButtonKind | undefined; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={buttonLook(kind)}>
      {children}
    </Link>
  )
}
