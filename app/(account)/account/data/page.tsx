import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { consentsOfOwn } from '@/lib/server/account'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFilings } from '@/lib/server/filings/views'
import type { Consent } from '@/lib/contracts/consent'
import { accountWords } from '@/lib/text/account'
import { consentWords } from '@/lib/text/consents'
import { momentText } from '@/lib/text/moment'
import { deleteWords, ownDataWords } from '@/lib/text/own-data'
import { AccountLink } from '../../account-link'
import { TakeOutForm } from './take-out-form'

export const metadata: Metadata = { title: ownDataWords.title, robots: { index: false } }

/** What is kept of whoever is signed in, why, on what ground and until when; and the ways to take it out, mend it or end it. */
export default async function OwnDataPage({ searchParams }: PageProps<'/account/data'>) {
  const { 'take-out': takeOut } = await searchParams
  const citizen = await requireCitizen('/account/data')
  const filings = await myFilings(citizen.id, clock.today())
  const drafts = filings.filter(({ state }) => state === 'draft').length
  const { title, lead, mine, look, correct } = ownDataWords
  return (
    <Page title={title} lead={lead} account={<AccountLink />} back={{ href: '/account', label: accountWords.title }} above={takeOut === 'too-often' ? <Notice kind="warn">{ownDataWords.takeOut.tooOften}</Notice> : null}>
      <TakeOut />
      <Kept />
      <div className="flow">
        <p>{mine(filings.length - drafts, drafts)}</p>
        <p><LinkButton href="/filings" kind="plain">{look}</LinkButton></p>
      </div>
      <Panel title={correct.title}><ul className="grid list-disc gap-2 ps-5">{correct.lines.map((line) => <li key={line}>{line}</li>)}</ul></Panel>
      <Said consents={await consentsOfOwn(citizen.id)} />
      <p><LinkButton href="/account/delete" kind="plain">{deleteWords.open}</LinkButton></p>
    </Page>
  )
}

function Kept() {
  const { kept, kinds, rows } = ownDataWords
  return (
    <Panel title={kept}>
      {kinds.map(({ what, why, ground, until }) => (
        <section key={what} className="grid gap-1">
          <h3 className="font-semibold">{what}</h3>
          <p>{rows.why}：{why}</p>
          <p>{rows.ground}：{ground}</p>
          <p>{rows.until}：{until}</p>
        </section>
      ))}
    </Panel>
  )
}

function TakeOut() {
  const { title, text, send } = ownDataWords.takeOut
  return (
    <Panel title={title}>
      <p>{text}</p>
      <TakeOutForm><SubmitButton>{send}</SubmitButton></TakeOutForm>
    </Panel>
  )
}

function Said({ consents }: { readonly consents: readonly Consent[] }) {
  return (
    <Panel title={ownDataWords.consents}>
      {consents.length === 0 ? <p>{ownDataWords.noConsents}</p> : (
        <ul className="grid list-disc gap-2 ps-5">
          {consents.map(({ purpose, given, at, version }) => <li key={`${purpose}${at.toISOString()}${String(given)}`}>{ownDataWords.consentLine(consentWords[purpose].title, given)}，{momentText(at)}（{version}）</li>)}
        </ul>
      )}
    </Panel>
  )
}
