import { redirect } from 'next/navigation'

import { CheckPage, titleOf } from '@/components/languages/check/screen'
import { addressIn } from '@/components/languages/switch'
import { withYears, type YearDays } from '@/lib/calendar/index'
import { openAddress } from '@/lib/check/index'
import { yearsForPages } from '@/lib/server/calendar'
import { clock } from '@/lib/server/clock'

import { pairsOf, speechOf } from '../speech'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

const open = async ({ searchParams }: Props, added: readonly YearDays[] = []) => openAddress(pairsOf(await searchParams), clock.today(), withYears(added))

export async function generateMetadata(props: Props) {
  const speech = await speechOf(props.params)
  return { title: titleOf((await open(props)).screen, speech) }
}

/** The check of the same address in another language. */
export default async function LanguageCheckPage(props: Props) {
  const speech = await speechOf(props.params)
  const { screen, rewrite } = await open(props, await yearsForPages())
  if (rewrite !== undefined) redirect(addressIn(speech.language, rewrite))
  return <CheckPage screen={screen} speech={speech} />
}
