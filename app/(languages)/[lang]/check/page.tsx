import { redirect } from 'next/navigation'

import { CheckPage, titleOf } from '@/components/languages/check/screen'
import { addressIn } from '@/components/languages/switch'
import { withYears } from '@/lib/calendar/index'
import { openAddress } from '@/lib/check/index'
import { yearsForPages } from '@/lib/server/calendar'
import { clock } from '@/lib/server/clock'

import { pairsOf, speechOf } from '../speech'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

async function open({ searchParams }: Props) {
  const pairs = pairsOf(await searchParams)
  return openAddress(pairs, clock.today(), withYears(await yearsForPages()))
}

export async function generateMetadata(props: Props) {
  const speech = await speechOf(props.params)
  return { title: titleOf((await open(props)).screen, speech) }
}

/** The check of the same address in another language. */
export default async function LanguageCheckPage(props: Props) {
  const speech = await speechOf(props.params)
  const { screen, rewrite } = await open(props)
  if (rewrite !== undefined) redirect(addressIn(speech.language, rewrite))
  return <CheckPage screen={screen} speech={speech} />
}
