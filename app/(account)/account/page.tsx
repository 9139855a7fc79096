import type { Metadata } from 'next'
import Link from 'next/link'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { SummaryList } from '@/components/ui/summary-list'
import { accountOf, type AccountView } from '@/lib/server/account'
import { requireCitizen } from '@/lib/server/auth'
import { accountWords } from '@/lib/text/account'
import { choiceWords, fieldWords } from '@/lib/text/fields'
import { deleteWords, ownDataWords } from '@/lib/text/own-data'
import { isLanding, landingWords } from '@/lib/text/wechat'
import { OthersPhone } from '@/components/shell/others-phone'
import { Page } from '@/components/shell/page'
import { signOutCitizen } from '../sign-out/actions'
import { NoticesPanel } from '../wechat/notices-panel'
import { RememberPanel } from './remember-panel'
import { SignOutForm } from './sign-out-form'

export const metadata: Metadata = { title: accountWords.title, robots: { index: false } }

export default async function OwnAccountPage({ searchParams }: PageProps<'/account'>) {
  const { wechat } = await searchParams
  const citizen = await requireCitizen('/account')
  const own = await accountOf(citizen.id)
  const { title, lead, change, rights, filings, signOut, signOutNote } = accountWords
  return (
    <Page title={title} lead={lead} tabs="我的" above={isLanding(wechat) ? <Notice kind={landingWords[wechat].kind}>{landingWords[wechat].text}</Notice> : null}>
      <SummaryList rows={rowsOf(own)} />
      <RememberPanel isRemembered={own.isRemembered} />
      <NoticesPanel personId={citizen.id} />
      <div className="flow text-soft">
        <p>{change}</p>
        <p><Link href="/account/data" prefetch={false} className="inline-flex min-h-11 items-center">{ownDataWords.open}</Link></p>
        <p><Link href="/account/delete" prefetch={false} className="inline-flex min-h-11 items-center">{deleteWords.open}</Link></p>
        <p><Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">{rights}</Link></p>
      </div>
      <OthersPhone />
      <SignOutForm action={signOutCitizen}>
        <p className="text-soft">{signOutNote}</p>
        <p className="flex flex-wrap gap-3">
          <LinkButton href="/filings">{filings}</LinkButton>
          <SubmitButton kind="plain">{signOut}</SubmitButton>
        </p>
      </SignOutForm>
    </Page>
  )
}

/** The phone, and what they let be remembered. */
function rowsOf({ phone, name, idNumber, insuredPlace, insurance, isRemembered }: AccountView) {
  const insured = insurance === undefined ? undefined : choiceWords.insurance?.[insurance]?.label
  const rows = [[accountWords.phone, phone], [fieldWords.name.label, name], [fieldWords.idNumber.label, idNumber], [fieldWords.insuredPlace.label, insuredPlace], [fieldWords.insurance.label, insured]] as const
  return (isRemembered ? rows : rows.slice(0, 1)).map(([label, value]) => ({ label, value: value ?? accountWords.none }))
}
