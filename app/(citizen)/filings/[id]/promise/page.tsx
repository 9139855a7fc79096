import { notFound } from 'next/navigation'

import { PrintButton } from '@/components/filing/print-button'
import { SignedPromise } from '@/components/filing/signed-promise'
import { Page } from '@/components/shell/page'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { mySignedPromise } from '@/lib/server/filings/signed'
import { signedWords } from '@/lib/text/commitment'

export const metadata = { title: signedWords.title }

/** The person's own copy of what they promised. */
export default async function PromisePage({ params }: { params: Promise<{ id: string }> }) {
  const citizen = await requireCitizen()
  const { id } = await params
  const signed = await mySignedPromise({ id, ownerId: citizen.id })
  if (signed === undefined) notFound()
  return (
    <Page account={<AccountLink />} title={signedWords.title} lead={signedWords.lead} back={{ href: `/filings/${id}`, label: signedWords.back }}>
      <PrintButton>{signedWords.print}</PrintButton>
      <SignedPromise signed={signed} />
    </Page>
  )
}
