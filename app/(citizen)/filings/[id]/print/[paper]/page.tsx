import { notFound } from 'next/navigation'

import { PrintButton } from '@/components/filing/print-button'
import { PrintedForm, PrintedStatement } from '@/components/filing/printed-sheets'
import { Cited } from '@/components/policy/cited'
import { Page } from '@/components/shell/page'
import { toHandIn } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFiling, type FilingView } from '@/lib/server/filings/views'
import { printedWords } from '@/lib/text/filing'
import { materialWords } from '@/lib/text/materials'

export const metadata = { title: '打印' }

type Props = { params: Promise<{ id: string; paper: string }> }

/** A paper that the document wants printed, filled from the answers, on one sheet of A4. */
export default async function PrintPage({ params }: Props) {
  const citizen = await requireCitizen()
  const { id, paper: name } = await params
  const filing = await myFiling({ id, ownerId: citizen.id }, clock.today())
  const rule = filing && printedOf(filing, name)
  if (filing === undefined || rule === undefined) notFound()
  const Sheet = rule.material === 'direct-statement' ? PrintedStatement : PrintedForm
  return (
    <Page account={<AccountLink />} title={printedWords.open(materialWords[rule.material].name)} lead={printedWords.how} back={{ href: `/filings/${id}/proof`, label: printedWords.back }}>
      <p>{rule.says}</p>
      <Cited pack={rule.pack} cite={rule.cite} says={rule.says} />
      <PrintButton>{printedWords.print}</PrintButton>
      <Sheet answers={filing.answers} decision={filing.judgement.ok ? filing.judgement.value.decision : undefined} pack={rule.pack} today={clock.today()} />
    </Page>
  )
}

/** Only what this case's document wants printed has an address. */
const printedOf = ({ judgement }: FilingView, name: string) =>
  judgement.ok ? toHandIn(judgement.value.decision).map(({ rule }) => rule).find(({ material, filled }) => filled === 'printed' && material === name) : undefined
