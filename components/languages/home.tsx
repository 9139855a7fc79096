import type { Speech } from '@/lib/text/languages/index'

import { Entry } from '../shell/entry'
import { LinkButton } from '../ui/link-button'
import { Panel } from '../ui/panel'

import { LanguagePage } from './page'

/** The first page of a language. Filing itself is in Chinese, and it says so. */
export function LanguageHome({ speech }: { readonly speech: Speech }) {
  const { language, words: { home } } = speech
  return (
    <LanguagePage speech={speech} address="/" title={home.title} lead={home.lead}>
      <ul className="flex flex-wrap gap-3">
        <Entry first href={`/${language}/check`} icon="route" title={home.check} note={home.checkNote} />
        <Entry href={`/${language}/estimate`} icon="yuan" title={home.estimate} note={home.estimateNote} />
        <Entry href={`/${language}/hospitals`} icon="hospital" title={home.hospitals} note={home.hospitalsNote} />
        <Entry href={`/${language}/policy`} icon="document" title={home.policy} note={home.policyNote} />
      </ul>
      <Panel title={home.whatTitle}>{home.what.map((line) => <p key={line}>{line}</p>)}</Panel>
      <Panel title={home.howTitle}>
        <ol className="grid list-decimal gap-2 ps-6">{home.how.map((line) => <li key={line}>{line}</li>)}</ol>
        <LinkButton href="/filings/new" kind="plain">{home.filing}</LinkButton>
      </Panel>
    </LanguagePage>
  )
}
