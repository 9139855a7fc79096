import type { Metadata } from 'next'
import { Trouble } from '@/components/shell/trouble'
import { LinkButton } from '@/components/ui/link-button'
import { troubles } from '@/lib/text/troubles'

export const metadata: Metadata = { title: troubles.missing.title }

export default function NotFound() {
  const { title, text, action, second } = troubles.missing
  return (
    <Trouble title={title} text={text}>
      <LinkButton href="/">{action}</LinkButton>
      <LinkButton href="/filings" kind="plain">
        {second}
      </LinkButton>
    </Trouble>
  )
}
