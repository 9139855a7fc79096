import { HospitalsApp } from '@/components/hospitals/hospitals-app'
import { hospitalWords } from '@/lib/text/hospitals'

import { provinces } from '../places'

export const metadata = { title: hospitalWords.title, robots: { index: false } }

/** Kept by the service worker, for moments without network: it asks nobody, and draws what its address says out of what the phone has. */
export default function KeptPage() {
  return <HospitalsApp first={{ address: '/hospitals/kept', provinces }} />
}
