import { DocumentDates } from '@/components/policy/document-dates'
import { Page } from '@/components/shell/page'
import { Cell, CellGroup } from '@/components/ui/cell'
import { LinkButton } from '@/components/ui/link-button'
import { allPacks } from '@/lib/policy/index'
import { areaNames } from '@/lib/text/areas'
import { policyWords } from '@/lib/text/policy'

export const metadata = { title: policyWords.title }

/** Every document that the answers come from. */
export default function PolicyPage() {
  return (
    <Page translated="/policy" title={policyWords.title} lead={policyWords.lead} back={{ href: '/check', label: policyWords.check }}>
      <CellGroup>
        {allPacks.map((pack) => (
          <Cell
            key={pack.id} href={`/policy/${pack.id}`} icon="document" title={pack.document.title}
            note={<>{pack.document.number} · {areaNames(pack.areas)} · <DocumentDates validity={pack.document.validity} /></>}
          />
        ))}
      </CellGroup>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/policy/coverage" kind="plain">{policyWords.coverage}</LinkButton>
        <LinkButton href="/developers" kind="quiet">开放接口</LinkButton>
      </div>
    </Page>
  )
}
