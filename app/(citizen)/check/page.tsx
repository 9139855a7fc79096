import { redirect } from 'next/navigation'

import { CheckIsland } from '@/components/check/check-island'
import { CheckScreen, titleOf } from '@/components/check/check-screen'
import { withYears, type YearDays } from '@/lib/calendar/index'
import { openAddress } from '@/lib/check/index'
import { yearsForPages } from '@/lib/server/calendar'
import { clock } from '@/lib/server/clock'

type Params = Readonly<Record<string, string | readonly string[] | undefined>>
type Props = { searchParams: Promise<Params> }

const open = (params: Params, added: readonly YearDays[] = []) => openAddress(pairsOf(params), clock.today(), withYears(added))

export async function generateMetadata({ searchParams }: Props) {
  return { title: titleOf(open(await searchParams).screen) }
}

/** One question at a time, and the answer. Everything is in the address, and nothing in it is about a person. */
export default async function CheckPage({ searchParams }: Props) {
  const params = await searchParams
  const addedYears = await yearsForPages()
  const { screen, rewrite } = open(params, addedYears)
  if (rewrite !== undefined) redirect(rewrite)
  const rendered = new URLSearchParams(pairsOf(params).map(([name, value]) => [name, value])).toString()
  return (
    <CheckIsland rendered={rendered} renderedOn={screen.today} clockOffset={clock.offset()} addedYears={addedYears}>
      <CheckScreen screen={screen} />
    </CheckIsland>
  )
}

function pairsOf(params: Params): readonly (readonly [string, string])[] {
  return Object.entries(params).flatMap(([name, values = []]) => (typeof values === 'string' ? [values] : values).map((value) => [name, value] as const))
}
