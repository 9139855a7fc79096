import type { Metadata } from 'next'
import { RetryLink } from '@/components/shell/retry-link'
import { Trouble } from '@/components/shell/trouble'
import { Cell, CellGroup } from '@/components/ui/cell'
import { LinkButton } from '@/components/ui/link-button'
import { keptWords } from '@/lib/text/kept'
import { offlineWords } from '@/lib/text/offline'
import { shell } from '@/lib/text/shell'
import { troubles } from '@/lib/text/troubles'

export const metadata: Metadata = { title: troubles.offline.title }

export default function OfflinePage() {
  const { title, text, action, tips } = troubles.offline
  return (
    <Trouble title={title} text={text} note={<Tips tips={tips} />}>
      <RetryLink>{action}</RetryLink>
      <LinkButton href="/kept" kind="plain">
        {keptWords.title}
      </LinkButton>
      <LinkButton href="/" kind="plain">
        {shell.home}
      </LinkButton>
      <div className="grid basis-full gap-3 pt-4">
        <CellGroup title={offlineWords.works}>
          {offlineWords.places.map((place) => <Cell key={place.href} {...place} />)}
        </CellGroup>
        <p className="text-soft">{offlineWords.needs}</p>
      </div>
    </Trouble>
  )
}

function Tips({ tips }: { tips: readonly string[] }) {
  return (
    <ul className="list-disc ps-6">
      {tips.map((tip) => (
        <li key={tip}>{tip}</li>
      ))}
    </ul>
  )
}
