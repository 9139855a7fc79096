import type { Metadata } from 'next'

import { LooksForm } from '@/components/shell/looks-form'
import { Page } from '@/components/shell/page'
import { looksWords } from '@/lib/text/looks'

export const metadata: Metadata = { title: looksWords.title }

export default function DisplayPage() {
  return (
    <Page title={looksWords.title} lead={looksWords.lead}>
      <noscript>{looksWords.noScript}</noscript>
      <LooksForm />
    </Page>
  )
}
