import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { buttonLook } from '@/components/ui/button-look'
import { whereNext } from '@/lib/server/account'
import { currentCitizen, oidcIsOn } from '@/lib/server/auth'
import { isOidcProblem, oidcProblems, signInWords } from '@/lib/text/account'
import { keptWords } from '@/lib/text/kept'
import { deleteWords } from '@/lib/text/own-data'
import { shell } from '@/lib/text/shell'
import { isLanding, landingWords } from '@/lib/text/wechat'
import { AccountForm } from '../account-form'
import { OthersPhone } from '@/components/shell/others-phone'
import { Page } from '@/components/shell/page'
import { AskWeChat } from '../wechat/ask'
import { KnownByWeChat } from '../wechat/known'
import { askCode } from './actions'

export const metadata: Metadata = { title: signInWords.title, robots: { index: false } }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next: asked, problem, wechat, account } = await searchParams
  const next = whereNext(typeof asked === 'string' ? asked : undefined)
  if ((await currentCitizen()) !== undefined) redirect(next)
  const { title, lead, phone, send, pending, purpose, privacyLead, privacyLink, help, oidc } = signInWords
  return (
    <Page title={title} lead={lead} back={{ href: '/', label: shell.home }} above={<Before problem={problem} wechat={wechat} account={account} />}>
      <KnownByWeChat next={next} />
      <AccountForm
        action={askCode} hidden={{ next }} {...{ send, pending }}
        fields={[{ name: 'phone', ...phone, type: 'tel', inputMode: 'tel', autoComplete: 'tel', maxLength: 30 }]}
      >
        <div className="flow text-small text-soft">
          <p>{purpose}</p>
          <p>{privacyLead}<Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">{privacyLink}</Link></p>
        </div>
      </AccountForm>
      <AskWeChat next={next} />
      <OthersPhone />
      {/* Not a Link: the answer leads to another site. */}
      {oidcIsOn() ? <p><a href="/api/oidc/start" className={buttonLook('plain')}>{oidc}</a></p> : null}
      <p><Link href="/kept" prefetch={false} className="inline-flex min-h-11 items-center">{keptWords.offer}</Link></p>
      <p className="text-soft">{help}</p>
    </Page>
  )
}

type Codes = { readonly problem: unknown; readonly wechat: unknown; readonly account: unknown }

/** What became of another way of signing in, which leads back here, or of an account that was ended. */
function Before({ problem, wechat, account }: Codes) {
  if (account === 'deleted') return <Notice kind="ok">{deleteWords.done}</Notice>
  if (isOidcProblem(problem)) return <Notice kind="warn">{oidcProblems[problem]}</Notice>
  return isLanding(wechat) ? <Notice kind={landingWords[wechat].kind}>{landingWords[wechat].text}</Notice> : null
}
