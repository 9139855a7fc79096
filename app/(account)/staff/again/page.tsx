import type { Metadata } from 'next'
import { requireStaff } from '@/lib/server/auth'
import { proofWords } from '@/lib/text/account'
import { AccountForm } from '../../account-form'
import { Page } from '@/components/shell/page'
import { askProof } from './actions'
import { backTo, caseIn } from './where'

export const metadata: Metadata = { title: proofWords.title, robots: { index: false } }

type Props = { readonly searchParams: Promise<{ readonly case?: string | string[] }> }

/** Before the numbers of a person are shown: is the phone still in the officer's hand? */
export default async function ProveAgainPage({ searchParams }: Props) {
  await requireStaff()
  const { case: from } = await searchParams
  const { title, lead, send, pending, back } = proofWords
  return (
    <Page title={title} lead={lead} back={{ href: backTo(from), label: back }}>
      <AccountForm action={askProof} hidden={{ case: caseIn(from) ?? '' }} {...{ send, pending }} />
    </Page>
  )
}
