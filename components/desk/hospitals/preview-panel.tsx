import type { ImportDetail, Preview } from '@/lib/contracts/hospital-import'
import type { HospitalKind, HospitalLevel } from '@/lib/hospitals/index'
import { changeWords, importWords } from '@/lib/text/hospital-imports'
import { hospitalKindWords, levelWords } from '@/lib/text/hospitals'

import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'

const { counts } = importWords

/** What would be added, changed and closed: the first of each. */
export function PreviewPanel({ view, preview }: { readonly view: ImportDetail; readonly preview: Preview }) {
  return (
    <Panel title={importWords.preview}>
      <Part name="added" total={view.added} lines={preview.added.map(named)} />
      <Part name="changed" total={view.changed} lines={preview.changed.map(({ name, changes }) => `${name}：${changes.map(changed).join('；')}`)} />
      <Part name="closed" total={view.closed} lines={preview.closed.map(named)} />
    </Panel>
  )
}

const named = ({ name, place, level }: Preview['added'][number]): string => `${name} · ${place} · ${levelWords[level]}`

function Part({ name, total, lines }: { readonly name: 'added' | 'changed' | 'closed'; readonly total: number; readonly lines: readonly string[] }) {
  if (total === 0) return <p>{counts[name]} 0</p>
  return (
    <Disclosure summary={`${counts[name]} ${total.toLocaleString('en')}`} open={total <= 20}>
      <ul className="grid gap-1">{lines.map((line, at) => <li key={`${String(at)} ${line}`}>{line}</li>)}</ul>
      {total > lines.length ? <p className="text-soft">{importWords.more(total - lines.length)}</p> : null}
    </Disclosure>
  )
}

type Change = Preview['changed'][number]['changes'][number]

function changed({ what, from, to }: Change): string {
  if (what === 'open') return changeWords.open
  return `${changeWords[what]} ${told(what, from)} → ${told(what, to)}`
}

function told(what: Change['what'], text: string): string {
  if (what === 'level') return levelWords[text as HospitalLevel]
  if (what === 'kind') return hospitalKindWords[text as HospitalKind]
  return text === '' ? importWords.unsaid : text
}
