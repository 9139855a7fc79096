import { Page } from '@/components/shell/page'
import { Cell, CellGroup } from '@/components/ui/cell'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { StatusTag } from '@/components/ui/status-tag'
import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import { shownState } from '@/lib/filing/index'
import { placeName } from '@/lib/places/index'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFilings, type FilingLine } from '@/lib/server/filings/views'
import { printedWords } from '@/lib/text/filing'
import { kindWords } from '@/lib/text/kinds'
import { stateWords } from '@/lib/text/states'

export const metadata = { title: '查进度' }

export default async function FilingsPage() {
  const citizen = await requireCitizen()
  const filings = await myFilings(citizen.id, clock.today())
  if (filings.length === 0) {
    return (
      <Page account={<AccountLink />} title="我的备案" tabs="进度">
        <EmptyState title="还没有备案" text="办好的备案和没填完的草稿都会出现在这里。" action={<LinkButton href="/filings/new">办一个备案</LinkButton>} />
      </Page>
    )
  }
  return (
    <Page account={<AccountLink />} title="我的备案" tabs="进度">
      <Lines title="还没有提交的草稿" filings={filings.filter(isDraft)} />
      <Lines title="已提交的备案" filings={filings.filter((filing) => !isDraft(filing))} />
      <LinkButton href="/filings/new" kind="plain">再办一个备案</LinkButton>
    </Page>
  )
}

function Lines({ title, filings }: { title: string; filings: readonly FilingLine[] }) {
  return filings.length === 0 ? null : <CellGroup title={title}>{filings.map((filing) => line(filing, clock.today()))}</CellGroup>
}

const isDraft = ({ state }: FilingLine) => state === 'draft'

function line(filing: FilingLine, today: PlainDate) {
  const { id, kind, number, carePlace, updatedOn, stamping } = filing
  const { name, tone } = stateWords[shownState(filing, today)]
  const where = carePlace === undefined ? '' : (placeName(carePlace) ?? '')
  return (
    <Cell
      key={id} href={`/filings/${id}`} title={`${kindWords[kind].short}${where === '' ? '' : ` · ${where}`}`}
      note={number === null ? `${formatDay(updatedOn)}保存` : `编号 ${number}`}
      end={stamping ? <StatusTag kind="warn" label={printedWords.waits} /> : <StatusTag kind={tone === 'quiet' ? 'plain' : tone} label={name} />}
    />
  )
}
