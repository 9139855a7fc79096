import Link from 'next/link'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { askedPhone } from '@/lib/server/account'
import { env } from '@/lib/server/env'
import { codeWords, signInWords } from '@/lib/text/account'
import { AccountForm } from './account-form'
import { Page } from '@/components/shell/page'
import { codeAgain } from './code-again'
import type { FormAct } from './outcome'

type Props = {
  readonly purpose: 'citizen' | 'staff' | 'step-up'
  readonly confirm: FormAct
  readonly hidden: Readonly<Record<string, string>>
  /** Where to begin again, and what the link there says. */
  readonly again: { readonly href: string; readonly label: string }
  /** What the button says, where it does not sign in. */
  readonly send?: string
}

/** The second page of signing in, for citizens and staff alike. */
export async function CodePage(props: Props) {
  const phone = await askedPhone(props.purpose)
  return phone === undefined ? <Expired href={props.again.href} /> : <Asked {...props} phone={phone} />
}

function Expired({ href }: { readonly href: string }) {
  const { title, text, action } = codeWords.expired
  return (
    <Page title={title} lead={text}>
      <p><LinkButton href={href}>{action}</LinkButton></p>
    </Page>
  )
}

function Asked({ purpose, confirm, hidden, again, phone, send = codeWords.send }: Props & { readonly phone: string }) {
  const { title, sentTo, code, pending } = codeWords
  return (
    <Page title={title} lead={sentTo(phone)} back={{ href: again.href, label: again.label }} above={env.mode === 'demo' ? <ToInbox /> : null}>
      <AccountForm
        action={confirm} {...{ hidden, send, pending }}
        fields={[{ name: 'code', ...code, inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 20, spellCheck: false }]}
      />
      <AccountForm action={codeAgain} hidden={{ purpose }} send={codeWords.again} pending={signInWords.pending} kind="plain">
        <p className="text-soft">{codeWords.againNote}</p>
      </AccountForm>
    </Page>
  )
}

function ToInbox(): ReactNode {
  return (
    <Notice kind="warn">
      <p>{codeWords.inbox.text}<Link href="/demo/inbox" prefetch={false} className="inline-flex min-h-11 items-center">{codeWords.inbox.link}</Link></p>
    </Notice>
  )
}
