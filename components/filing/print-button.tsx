'use client'

import { Button } from '../ui/button'
import { useHydrated } from '../ui/use-hydrated'

/** Without scripts the browser's own menu prints; then there is no button that does nothing. */
export function PrintButton({ children }: { readonly children: string }) {
  return useHydrated() ? <p><Button type="button" kind="plain" onClick={() => { window.print() }}>{children}</Button></p> : null
}
