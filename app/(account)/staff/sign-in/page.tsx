import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentAdministrator, currentStaff } from '@/lib/server/auth'
import { staffSignInWords } from '@/lib/text/account'
import { AccountForm } from '../../account-form'
import { Page } from '@/components/shell/page'
import { askStaff } from './actions'

export const metadata: Metadata = { title: staffSignInWords.title, robots: { index: false } }

export default async function StaffSignInPage() {
  if ((await currentStaff()) !== undefined) redirect('/desk')
  if ((await currentAdministrator()) !== undefined) redirect('/desk/admin')
  const { title, lead, login, password, send, pending, audited, citizens } = staffSignInWords
  return (
    <Page title={title} lead={lead}>
      <AccountForm
        action={askStaff} {...{ send, pending }}
        fields={[
          { name: 'login', ...login, autoComplete: 'username', maxLength: 60, spellCheck: false },
          { name: 'password', ...password, type: 'password', autoComplete: 'current-password', maxLength: 200 },
        ]}
      />
      <div className="flow text-soft">
        <p>{audited}</p>
        <p><Link href="/sign-in" prefetch={false} className="inline-flex min-h-11 items-center">{citizens}</Link></p>
      </div>
    </Page>
  )
}
