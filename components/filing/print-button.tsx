'use client'

import { UnlessWeChat } from '../shell/unless-wechat'
import { Button } from '../ui/button'
import { useHydrated } from '../ui/use-hydrated'

/** Without scripts the browser's own menu prints; then there is no button that does nothing. */
export function PrintButton({ children }: { readonly children: string }) {
  const hydrated = useHydrated()
  if (!hydrated) return null
  return <UnlessWeChat>{(unless) => <p><Button type="button" kind="plain" onClick={() => { unless(() => { window.print() }) }}>{children}</Button></p>}</UnlessWeChat>
}
