import type { Metadata } from 'next'

import { Page } from '@/components/shell/page'
import { Panel } from '@/components/ui/panel'
import { accessibilityWords } from '@/lib/text/accessibility'

export const metadata: Metadata = { title: accessibilityWords.title }

export default function AccessibilityPage() {
  const { title, lead, does, standard, gaps, people, tell } = accessibilityWords
  return (
    <Page title={title} lead={lead}>
      <Panel title={does.title}><Lines lines={does.lines} /><p>{standard}</p></Panel>
      <Panel title={gaps.title}><Lines lines={gaps.lines} /></Panel>
      <Panel title={tell.title}><p>{tell.text}</p><p>{people}</p></Panel>
    </Page>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <ul className="flow list-disc ps-6">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
}
