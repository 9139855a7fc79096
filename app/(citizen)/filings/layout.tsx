import type { ReactNode } from 'react'

import { KeptIsland } from '@/components/filing/kept-island'
import { currentCitizen, phoneMark } from '@/lib/server/auth'

/** Under every page of one's records: what this phone has not been able to send yet. */
export default async function FilingsLayout({ children }: { readonly children: ReactNode }) {
  const citizen = await currentCitizen()
  return (
    <>
      {children}
      {citizen === undefined ? null : <KeptIsland subject={phoneMark(citizen.id)} />}
    </>
  )
}
