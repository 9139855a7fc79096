'use client'

import { useEffect, useState } from 'react'
import { watchForUpdate } from '@/lib/client/device/service-worker'
import { shell } from '@/lib/text/shell'
import { Button } from '../ui/button'

/** Offers a new version; nothing is reloaded unless the person says so, for there may be a half-filled form. */
export function AppUpdate() {
  const [update, setUpdate] = useState<() => void>()
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return
    return watchForUpdate(navigator, { onReady: (apply) => { setUpdate(() => apply) }, reload: () => { location.reload() } })
  }, [])
  return (
    <div role="status">
      {update ? (
        <div className="card sticky bottom-3 z-10 mx-3 my-3 flex flex-wrap items-center justify-between gap-3 border-accent p-4 sm:mx-auto sm:max-w-column">
          <p>
            <span className="block font-medium">{shell.updateReady}</span>
            <span className="text-small text-soft">{shell.updateNote}</span>
          </p>
          <span className="flex gap-2">
            <Button type="button" kind="quiet" onClick={() => { setUpdate(undefined) }}>
              {shell.updateLater}
            </Button>
            <Button type="button" onClick={update}>
              {shell.updateNow}
            </Button>
          </span>
        </div>
      ) : null}
    </div>
  )
}
