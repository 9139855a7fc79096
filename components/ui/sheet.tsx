'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from './icon'

type Props = { title: string; close: string; onClose: () => void; children: ReactNode }

/**
 * A sheet over the page, open as long as it is there. The browser keeps the focus in it and gives it back. It is one step of the history, so
 * that the way back, on Android a gesture, closes it and stays on the page.
 */
export function Sheet({ title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  const closed = useRef(onClose)
  useEffect(() => { closed.current = onClose })
  useEffect(() => {
    const sheet = dialog.current
    if (sheet === null) return
    sheet.showModal()
    window.history.pushState(null, '', window.location.href)
    // Closed before it is taken away: only then does the browser give the focus back.
    const back = () => {
      sheet.close()
      closed.current()
    }
    window.addEventListener('popstate', back)
    return () => { window.removeEventListener('popstate', back) }
  }, [])
  // Closing is going back: otherwise the step would stay behind, and the next way back would do nothing.
  const goBack = () => { window.history.back() }
  return (
    <dialog
      ref={dialog} aria-labelledby={name} className="card m-auto w-[min(26rem,calc(100vw-2rem))] p-5 text-ink backdrop:bg-black/60"
      onCancel={(event) => { event.preventDefault(); goBack() }} onClick={(event) => { if (event.target === event.currentTarget) goBack() }}
    >
      <div className="grid gap-4">
        <div className="flex items-start justify-between gap-3">
          <h2 id={name} className="text-heading">{title}</h2>
          <button type="button" aria-label={close} onClick={goBack} className="-me-2 -mt-2 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-control">
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
