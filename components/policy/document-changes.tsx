import Link from 'next/link'

import { packById, type Change } from '@/lib/policy/index'
import { policyWords } from '@/lib/text/policy'

import { Panel } from '../ui/panel'

import { Cited } from './cited'

/** What later documents change in this one. */
export function DocumentChanges({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <Panel title={policyWords.changes}>
      {changes.length === 0 ? <p>{policyWords.unchanged}</p> : null}
      <ul className="grid gap-4">
        {changes.map((change) => (
          <li key={`${change.type} ${change.by}`}>
            <p>{headOf(change)} <Link href={`/policy/${change.by}`} prefetch={false} className="inline-flex min-h-11 items-center">{policyWords.open}</Link></p>
            <Details change={change} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function headOf({ type, by }: Change): string {
  const document = packById(by)?.document
  const title = `《${document?.title ?? by}》（${document?.number ?? ''}）`
  return { amends: policyWords.amends, 'takes-over': policyWords.takesOver, 'says-otherwise': policyWords.saysOtherwise }[type](title)
}

function Details({ change }: { readonly change: Change }) {
  if (change.type === 'takes-over') return null
  if (change.type === 'amends') return <p className="text-small text-soft">{policyWords.counts(change.replaces.length, change.repeals.length, change.adds.length)}</p>
  return (
    <ul className="grid gap-3">
      {change.notices.map((notice) => <li key={notice.id}><p>{notice.says}</p><Cited pack={notice.pack} cite={notice.cite} says={notice.says} /></li>)}
    </ul>
  )
}
