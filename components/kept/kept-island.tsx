'use client'

import { useEffect, useState } from 'react'

import { phone } from '@/lib/client/phone-file'
import { keptWords } from '@/lib/text/kept'

import { Page } from '../shell/page'
import { Loading } from '../ui/loading'

import type * as KeptAppModule from './kept-app'

type App = typeof KeptAppModule

/** The documents and the places come after the page; without scripts there is nothing to fill in here, and it says where there is. */
export function KeptIsland() {
  const [app, setApp] = useState<App | 'failed'>()
  useEffect(() => {
    Promise.all([import('./kept-app'), phone()]).then(([drawn]) => { setApp(drawn) }, () => { setApp('failed') })
  }, [])
  if (app !== undefined && app !== 'failed') return <app.KeptApp />
  return (
    <Page title={keptWords.title} lead={keptWords.lead} back={{ href: '/', label: keptWords.home }}>
      {app === 'failed' ? <p role="alert">{keptWords.failed}</p> : <Loading />}
      <noscript><p>{keptWords.scripts}</p></noscript>
    </Page>
  )
}
