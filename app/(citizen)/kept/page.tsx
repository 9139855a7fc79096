import { KeptIsland } from '@/components/kept/kept-island'
import { keptWords } from '@/lib/text/kept'

export const metadata = { title: keptWords.title, robots: { index: false } }

/** Kept by the service worker, for moments without network: it asks nobody, and draws what the phone has. */
export default function KeptRecordsPage() {
  return <KeptIsland />
}
