import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { whereNext } from '@/lib/server/account'
import { currentCitizen } from '@/lib/server/auth'
import { signInWords } from '@/lib/text/account'
import { AccountForm } from '../account-form'
import { AccountPage } from '../account-page'
import { askCode } from './actions'

export const metadata: Metadata = { title: signInWords.title, robots: { index: false } }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next: asked } = await searchParams
  const next = whereNext(typeof asked === 'string' ? asked : undefined)
  if ((await currentCitizen()) !== undefined) redirect(next)
  const { title, lead, phone, send, pending, purpose, privacyLead, privacyLink, help } = signInWords
  return (
    <AccountPage title={title} lead={lead} back={{ href: '/', label: '首页' }}>
      <AccountForm
        action={askCode} hidden={{ next }} {...{ send, pending }}
        fields={[{ name: 'phone', ...phone, type: 'tel', inputMode: 'tel', autoComplete: 'tel', maxLength: 30 }]}
      >
        <div className="flow text-small text-soft">
          <p>{purpose}</p>
          <p>{privacyLead}<Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">{privacyLink}</Link></p>
        </div>
      </AccountForm>
      <p className="text-soft">{help}</p>
    </AccountPage>
  )
}
