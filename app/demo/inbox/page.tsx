import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { env } from '@/lib/server/env'
import { demoInbox } from '@/lib/server/messages'
import { inboxWords } from '@/lib/text/account'
import { Message } from './message'

export const metadata: Metadata = { title: inboxWords.title, robots: { index: false } }

export default async function DemoInboxPage({ searchParams }: PageProps<'/demo/inbox'>) {
  const { auto } = await searchParams
  if (env.mode !== 'demo') notFound()
  const messages = await demoInbox()
  const { title, lead, refresh, autoOn, autoOff, empty, signIn, staff } = inboxWords
  return (
    <>
      {auto === '1' ? <meta httpEquiv="refresh" content="5" /> : null}
      <Page title={title} lead={lead}>
        {/* A plain link: it asks the server again, with scripts and without. */}
        <p className="flex flex-wrap gap-3">
          <a href="/demo/inbox" className="inline-flex min-h-11 items-center font-medium">{refresh}</a>
          <a href={auto === '1' ? '/demo/inbox' : '/demo/inbox?auto=1'} className="inline-flex min-h-11 items-center">{auto === '1' ? autoOff : autoOn}</a>
          <LinkButton href="/sign-in" kind="quiet">{signIn}</LinkButton>
          <LinkButton href="/staff/sign-in" kind="quiet">{staff}</LinkButton>
        </p>
        {messages.length === 0 ? <EmptyState {...empty} /> : (
          <ol className="card cells">{messages.map((message) => <Message key={message.id} {...message} />)}</ol>
        )}
      </Page>
    </>
  )
}
