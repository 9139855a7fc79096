import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { Panel } from '@/components/ui/panel'
import { privacyNotice } from '@/lib/text/privacy'
import { shell } from '@/lib/text/shell'

export const metadata: Metadata = { title: privacyNotice.title }

/** The same for everyone, so it is written at build time and can be read without network. */
export default function PrivacyPage() {
  const { title, lead, parts, versionLine } = privacyNotice
  return (
    <Page title={title} lead={lead} back={{ href: '/', label: shell.home }}>
      {parts.map((part) => (
        <Panel key={part.title} title={part.title}>
          <ul className="grid list-disc gap-2 ps-5">
            {part.lines.map((line) => <li key={line}>{line}</li>)}
          </ul>
        </Panel>
      ))}
      <p className="text-small text-soft">{versionLine}</p>
    </Page>
  )
}
