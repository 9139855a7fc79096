import { randomUUID } from 'node:crypto'

import { StepForm } from '@/components/filing/step-form'
import { Page } from '@/components/shell/page'
import { vocabulary } from '@/lib/policy/index'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { kindWords } from '@/lib/text/kinds'

import { startFiling } from '../actions'

export const metadata = { title: '办备案' }

type Props = { searchParams: Promise<{ kind?: string }> }

/** Which record: the key that makes the filing happen once is made here, with the draft. */
export default async function NewFilingPage({ searchParams }: Props) {
  await requireCitizen()
  const { kind } = await searchParams
  const options = vocabulary.kind.map((value) => ({ value, label: kindWords[value].short, hint: kindWords[value].forWhom }))
  return (
    <Page account={<AccountLink />} tabs="办事" back={{ href: '/check', label: '不知道办哪种？先查一查' }}>
      <StepForm
        action={startFiling} hidden={{ key: randomUUID() }} send="开始填写"
        fields={[{ id: 'kind', type: 'choice', label: '您要办哪一种备案？', options, value: kind, asTitle: true }]}
      />
    </Page>
  )
}
