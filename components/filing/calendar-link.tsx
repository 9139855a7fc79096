'use client'

import { UnlessWeChat } from '../shell/unless-wechat'

/** A file for the phone's calendar; the days themselves stand on the page. */
export function CalendarLink({ href, children }: { readonly href: string; readonly children: string }) {
  return <UnlessWeChat>{(unless) => <p><a href={href} className="inline-flex min-h-11 items-center" onClick={(event) => { if (!unless(() => undefined)) event.preventDefault() }}>{children}</a></p>}</UnlessWeChat>
}
