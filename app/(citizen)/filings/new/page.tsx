import { randomUUID } from 'node:crypto'

import Link from 'next/link'

import { StepForm } from '@/components/filing/step-form'
import { stepFields } from '@/components/filing/step-fields'
import { Page } from '@/components/shell/page'
import { KindCode } from '@/lib/contracts/filing'
import { carriedFields, openingStep, openKinds } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { NOT_YET } from '@/lib/client/drafts/typed'
import { phoneMark, requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { firstAnswers } from '@/lib/server/filings/begin'
import { remembers } from '@/lib/server/people'
import { rememberWords } from '@/lib/text/consents'
import { newWords } from '@/lib/text/filing'
import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'

import { startFiling } from '../actions'

export const metadata = { title: '办备案' }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** Which record, from where to where: the key that makes the filing happen once is made here, with the draft. */
export default async function NewFilingPage({ searchParams }: Props) {
  const citizen = await requireCitizen()
  const { kind, ...rest } = await searchParams
  const told = carried(rest)
  const today = clock.today()
  const chosen = KindCode.safeParse(kind).data
  const options = openKinds(today, told['insuredPlace']).map((value) => ({ value, label: kindWords[value].short, hint: kindWords[value].forWhom }))
  const answers = await firstAnswers(citizen.id, { kind: chosen ?? 'long-stay', raw: told, today })
  return (
    <Page account={<AccountLink />} title={newWords.title} back={{ href: '/check', label: newWords.unsure }}>
      <StepForm
        action={startFiling} hidden={{ key: randomUUID(), ...without(told, openingStep.fields) }} send={newWords.send} page={{ draft: NOT_YET, step: 'start', version: 0, subject: phoneMark(citizen.id) }}
        fields={[{ id: 'kind', type: 'choice', label: newWords.kind, options, value: chosen }, ...stepFields(openingStep, { kind: chosen ?? 'long-stay', answers, on: today })]}
      />
      {(await remembers(citizen.id)) ? null : <p><Link href="/account" prefetch={false} className="inline-flex min-h-11 items-center">{rememberWords.offer}</Link></p>}
      <p><Link href="/kept" prefetch={false} className="inline-flex min-h-11 items-center">{keptWords.offer}</Link></p>
    </Page>
  )
}

/** What the check already asked goes into the form as codes; the action reads and judges each of them. */
function carried(params: Awaited<Props['searchParams']>): Readonly<Record<string, string>> {
  return Object.fromEntries(carriedFields.flatMap((field) => (typeof params[field] === 'string' ? [[field, params[field].slice(0, 40)]] : [])))
}

const without = (told: Readonly<Record<string, string>>, asked: readonly string[]) => Object.fromEntries(Object.entries(told).filter(([field]) => !asked.includes(field)))
