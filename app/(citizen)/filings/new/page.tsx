import { randomUUID } from 'node:crypto'

import { StepForm } from '@/components/filing/step-form'
import { Page } from '@/components/shell/page'
import { carriedFields, openKinds } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { kindWords } from '@/lib/text/kinds'

import { startFiling } from '../actions'

export const metadata = { title: '办备案' }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** Which record: the key that makes the filing happen once is made here, with the draft. */
export default async function NewFilingPage({ searchParams }: Props) {
  await requireCitizen()
  const { kind, ...rest } = await searchParams
  const options = openKinds(clock.today(), single(rest['insuredPlace'])).map((value) => ({ value, label: kindWords[value].short, hint: kindWords[value].forWhom }))
  return (
    <Page account={<AccountLink />} tabs="办事" back={{ href: '/check', label: '不知道办哪种？先查一查' }}>
      <StepForm
        action={startFiling} hidden={{ key: randomUUID(), ...carried(rest) }} send="开始填写"
        fields={[{ id: 'kind', type: 'choice', label: '您要办哪一种备案？', options, value: single(kind), asTitle: true }]}
      />
    </Page>
  )
}

/** What the check already asked goes into the form as codes; the action reads and judges each of them. */
function carried(params: Awaited<Props['searchParams']>): Readonly<Record<string, string>> {
  return Object.fromEntries(carriedFields.flatMap((field) => (typeof params[field] === 'string' ? [[field, params[field].slice(0, 40)]] : [])))
}

const single = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)
