'use client'

import { useEffect, useRef, useState } from 'react'
import { landing } from '@/lib/client/wechat/landing'
import { introduce } from '@/lib/client/wechat/share'
import { weChatWords } from '@/lib/text/wechat'

/** WeChat's own button, which WeChat fills in: only with it may one be sent another notice. Where it does not come, text messages go on. */
export function Subscribe({ template }: { readonly template: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    const onSuccess = (event: Event) => { if (wasAccepted(event, template)) void tell().then(setDone) }
    void introduce({ landing, now: window.location.href, userAgent: navigator.userAgent }).then((known) => {
      if (known !== undefined && place.current?.childElementCount === 0) place.current.append(button(template, onSuccess))
    })
  }, [template])
  return (
    <>
      <div ref={place} className="empty:hidden" />
      <p role="status">{isDone ? weChatWords.panel.subscribed : ''}</p>
    </>
  )
}

const tell = (): Promise<boolean> => fetch('/api/wechat/subscription', { method: 'POST' }).then(({ ok }) => ok, () => false)

function button(template: string, onSuccess: (event: Event) => void): HTMLElement {
  const [tag, inside] = [document.createElement('wx-open-subscribe'), document.createElement('script')]
  tag.setAttribute('template', template)
  inside.type = 'text/wxtag-template'
  inside.textContent = `<button style="min-height:52px;padding:0 24px;font-size:17px">${weChatWords.panel.subscribe}</button>`
  tag.append(inside)
  tag.addEventListener('success', onSuccess)
  return tag
}

/** WeChat answers with text in text: `{ [template]: '{"status":"accept"}' }`. */
function wasAccepted(event: Event, template: string): boolean {
  if (!(event instanceof CustomEvent)) return false
  const { subscribeDetails } = event.detail as { readonly subscribeDetails?: unknown }
  try {
    const details = JSON.parse(String(subscribeDetails)) as Readonly<Record<string, string>>
    return (JSON.parse(details[template] ?? '{}') as { readonly status?: string }).status === 'accept'
  } catch {
    return false
  }
}
