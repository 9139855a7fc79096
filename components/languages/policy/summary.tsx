import { documentPage, packById, type Pack } from '@/lib/policy/index'
import { articleIn, placeIn, type Speech } from '@/lib/text/languages/index'

import { LinkButton } from '../../ui/link-button'
import { Panel } from '../../ui/panel'
import { SummaryList } from '../../ui/summary-list'

import { LanguagePage } from '../page'
import { Zh } from '../zh'

import { datesIn } from './dates'

type Props = { readonly speech: Speech; readonly pack: Pack }

/** One document in a few lines of ours, each with its article; rule by rule it is told in Chinese. */
export function PolicySummary({ speech, pack }: Props) {
  const { language, words } = speech
  const { policy, documents } = words
  const { title, issuer, lines } = documents[pack.id]
  const { document } = pack
  const rows = [
    { label: policy.number, value: <Zh>{document.number}《{document.title}》</Zh> },
    { label: policy.issuer, value: issuer },
    { label: policy.areas, value: pack.areas.length === 0 ? policy.country : pack.areas.map((area) => placeIn(language, area.padEnd(6, '0'))).join(', ') },
    { label: policy.inForce, value: datesIn(document.validity, speech) },
  ]
  return (
    <LanguagePage speech={speech} address={`/policy/${pack.id}`} title={title} back={{ href: '/policy', label: policy.all }}>
      <SummaryList rows={rows} />
      <Panel title={policy.summary}>
        <ul className="grid gap-3">
          {lines.map(({ cite, says }) => <li key={says}>{says} <span className="text-small whitespace-nowrap text-soft">({articleIn(cite, words)})</span></li>)}
        </ul>
        <p className="text-small text-soft">{document.validity.verifiedOn === undefined ? policy.unchecked : policy.checked}</p>
      </Panel>
      <Changes speech={speech} pack={pack} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/policy/${pack.id}`}>{policy.whole}</LinkButton>
        <LinkButton href={`/${language}/check`} kind="plain">{policy.check}</LinkButton>
        <p className="w-full text-small text-soft">{policy.wholeNote}</p>
      </div>
    </LanguagePage>
  )
}

/** What later documents change in this one. */
function Changes({ speech: { language, words: { policy } }, pack }: Props) {
  const { changes } = documentPage(pack)
  const says = { amends: policy.amends, 'takes-over': policy.takesOver, 'says-otherwise': policy.saysOtherwise }
  return (
    <Panel title={policy.changes}>
      {changes.length === 0 ? <p>{policy.unchanged}</p> : null}
      <ul className="grid gap-1">
        {changes.map(({ type, by }) => <li key={`${type} ${by}`}><a href={`/${language}/policy/${by}`} className="inline-block min-h-11 py-2">{says[type](packById(by)?.document.number ?? by)}</a></li>)}
      </ul>
    </Panel>
  )
}
