'use client'

import { troubles } from '@/lib/text/shell'
import { Button } from '../ui/button'
import { LinkButton } from '../ui/link-button'
import { Trouble } from './trouble'

/** The number under which the server's log keeps what happened. */
const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

export function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const { title, text, action, second, still, code } = troubles.broken
  const digest = codeOf(error)
  return (
    <Trouble title={title} text={text} note={digest ? `${still}${code}${digest}` : still}>
      <Button type="button" onClick={retry}>
        {action}
      </Button>
      <LinkButton href="/" kind="plain">
        {second}
      </LinkButton>
    </Trouble>
  )
}
