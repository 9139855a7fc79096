import { redirect } from 'next/navigation'

import { EstimatePage } from '@/components/languages/estimate/screen'
import { addressIn } from '@/components/languages/switch'
import { addressOfGiven, faultsWhenSent, insuredPlace, openEstimate } from '@/lib/estimate/index'
import { packFor } from '@/lib/policy/index'
import { knownRates } from '@/lib/policy/rates/index'
import { clock } from '@/lib/server/clock'
import { ratesInForce } from '@/lib/server/rates'

import { pairsOf, speechOf } from '../speech'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

export async function generateMetadata({ params }: Props) {
  return { title: (await speechOf(params)).words.estimate.title }
}

/** The same estimate as the Chinese page of this address, by the same tables. */
export default async function LanguageEstimatePage({ params, searchParams }: Props) {
  const speech = await speechOf(params)
  const pairs = pairsOf(await searchParams)
  const today = clock.today()
  const place = insuredPlace(pairs, today)
  const official = place === undefined ? [] : await ratesInForce(place)
  const screen = openEstimate(pairs, { today, packFor, rows: knownRates(official) })
  const wasSent = pairs.some(([name]) => name === 'sent')
  const faults = wasSent ? faultsWhenSent(screen) : screen.faults
  if (wasSent && faults.length === 0) redirect(`${addressIn(speech.language, addressOfGiven(screen.sheet.given))}#result`)
  return <EstimatePage speech={speech} screen={screen} faults={faults} />
}
