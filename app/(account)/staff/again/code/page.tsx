import type { Metadata } from 'next'
import { requireStaff } from '@/lib/server/auth'
import { codeWords, proofWords } from '@/lib/text/account'
import { CodePage } from '../../../code-page'
import { confirmProof } from '../actions'
import { askAt, caseIn } from '../where'

export const metadata: Metadata = { title: codeWords.title, robots: { index: false } }

type Props = { readonly searchParams: Promise<{ readonly case?: string | string[] }> }

export default async function ProofCodePage({ searchParams }: Props) {
  await requireStaff()
  const { case: from } = await searchParams
  return <CodePage purpose="step-up" confirm={confirmProof} hidden={{ case: caseIn(from) ?? '' }} send={proofWords.confirm} again={{ href: askAt(from), label: proofWords.restart }} />
}
