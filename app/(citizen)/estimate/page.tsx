import { redirect } from 'next/navigation'

import { asidesOf } from '@/components/estimate/asides'
import { EstimateIsland } from '@/components/estimate/estimate-island'
import { partsOf } from '@/components/estimate/parts'
import { Frame } from '@/components/shell/frame'
import { addressOfGiven, comparisonOf, faultsWhenSent, insuredPlace, isForm, openEstimate, placeNames } from '@/lib/estimate/index'
import { packFor } from '@/lib/policy/index'
import { knownRates } from '@/lib/policy/rates/index'
import { clock } from '@/lib/server/clock'
import { ratesInForce } from '@/lib/server/rates'
import { estimateWords } from '@/lib/text/estimate'

type Props = { searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

export const metadata = { title: estimateWords.title }

/** What a bill will come to. Everything is in the address: amounts and codes, nothing about a person. */
export default async function EstimatePage({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([name, values = []]) => (typeof values === 'string' ? [values] : values).map((value) => [name, value] as const))
  const today = clock.today()
  const place = insuredPlace(pairs, today)
  const official = place === undefined ? [] : await ratesInForce(place)
  const screen = openEstimate(pairs, { today, packFor, rows: knownRates(official) })
  const sent = isForm(screen.sheet) ? faultsWhenSent(screen) : screen.faults
  if (isForm(screen.sheet) && sent.length === 0) redirect(addressOfGiven(screen.sheet.given))
  const names = placeNames(screen.sheet.given)
  const rendered = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
  return (
    <Frame back={{ href: '/', label: estimateWords.leave }} translated={addressOfGiven(screen.sheet.given)}>
      <div className="grid gap-6 pt-3">
        <div className="grid gap-2">
          <h1 className="text-title">{estimateWords.title}</h1>
          <p className="text-lead text-soft print:hidden">{estimateWords.lead}</p>
        </div>
        <EstimateIsland
          key={rendered} {...{ rendered, names, sent }} typed={screen.sheet.typed} faults={screen.faults} clockOffset={clock.offset()} official={{ place, rows: official }}
          parts={partsOf(screen)} asides={asidesOf({ screen, place: names.from, comparison: screen.outcome.type === 'estimated' ? comparisonOf(screen.outcome) : undefined })}
        />
      </div>
    </Frame>
  )
}
