import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { formatDay } from '@/lib/base/plain-date'
import { shownState } from '@/lib/filing/index'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFilings, type FilingLine } from '@/lib/server/filings/views'
import { accountWords } from '@/lib/text/account'
import { kindWords } from '@/lib/text/kinds'
import { deleteWords, ownDataWords } from '@/lib/text/own-data'
import { stateWords } from '@/lib/text/states'
import { AccountLink } from '../../account-link'
import { deleteOwnAccount } from './actions'
import { DeleteForm } from './delete-form'

export const metadata: Metadata = { title: deleteWords.title, robots: { index: false } }

/** What goes at once, what the law keeps and until when: all of it said before anybody confirms. */
export default async function DeleteAccountPage() {
  const citizen = await requireCitizen('/account/delete')
  const today = clock.today()
  const filings = await myFilings(citizen.id, today)
  const sent = filings.filter(({ state }) => state !== 'draft')
  const { title, lead, atOnce, back } = deleteWords
  return (
    <Page title={title} lead={lead} account={<AccountLink />} back={{ href: '/account', label: accountWords.title }}>
      <Panel title={atOnce.title}>
        <ul className="grid list-disc gap-2 ps-5">{[...atOnce.lines, atOnce.drafts(filings.length - sent.length), atOnce.backups].map((line) => <li key={line}>{line}</li>)}</ul>
      </Panel>
      <Stays lines={sent.map((filing) => lineOf(filing, stateWords[shownState(filing, today)].name))} />
      <DeleteForm action={deleteOwnAccount} />
      <p><LinkButton href="/account" kind="plain">{back}</LinkButton></p>
    </Page>
  )
}

function Stays({ lines }: { readonly lines: readonly string[] }) {
  const { title, none, some, after } = deleteWords.stays
  return (
    <Panel title={title}>
      {lines.length === 0 ? <p>{none}</p> : (
        <>
          <p>{some}</p>
          <ul className="grid list-disc gap-2 ps-5">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
          <Notice kind="warn">{after}</Notice>
          <p><LinkButton href="/filings" kind="plain">{ownDataWords.look}</LinkButton> <LinkButton href="/account/data" kind="plain">{ownDataWords.takeOut.title}</LinkButton></p>
        </>
      )}
    </Panel>
  )
}

const lineOf = ({ kind, number, effectiveUntil }: FilingLine, state: string): string =>
  deleteWords.stays.line(kindWords[kind].short, number ?? '', state) + (effectiveUntil === null ? '' : deleteWords.stays.until(formatDay(effectiveUntil)))
