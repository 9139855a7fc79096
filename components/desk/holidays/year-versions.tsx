'use client'

import { useActionState } from 'react'

import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import { holidayStates, holidayWords } from '@/lib/text/holidays'

import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { SubmitButton } from '../../ui/submit-button'
import { momentOf } from '../when'

type Version = {
  readonly year: number
  readonly version: number
  readonly state: keyof typeof holidayStates
  readonly off: readonly PlainDate[]
  readonly work: readonly PlainDate[]
  readonly paper: string
  readonly publishedOn: PlainDate
  readonly addedBy: string
  readonly addedAt: Date
}
type Outcome = { readonly turn: number; readonly done?: true; readonly refused?: 'not-in-force' }
type Action = (before: Outcome, form: FormData) => Promise<Outcome>

/** Every version that was ever added, the newest first; the one in force can be taken back. */
export function YearVersions({ versions, action }: { readonly versions: readonly Version[]; readonly action: Action }) {
  const [{ done, refused }, send] = useActionState(action, { turn: 0 })
  return (
    <section className="grid gap-4">
      <h2 className="text-heading">{holidayWords.versions}</h2>
      {done ? <div role="status"><Notice kind="ok">{holidayWords.undone}</Notice></div> : null}
      {refused === undefined ? null : <div role="alert"><Notice kind="danger">{holidayWords.notInForce}</Notice></div>}
      {versions.length === 0 ? <p className="text-soft">{holidayWords.none}</p> : null}
      {versions.map((version) => <OneVersion key={`${String(version.year)} ${String(version.version)}`} version={version} action={send} />)}
    </section>
  )
}

function OneVersion({ version: { year, version, state, off, work, paper, publishedOn, addedBy, addedAt }, action }: { readonly version: Version; readonly action: (form: FormData) => void }) {
  return (
    <Panel title={`${holidayWords.version(year, version)}：${holidayStates[state]}`}>
      <p>{paper}，{formatDay(publishedOn)}</p>
      <p className="text-soft">{holidayWords.rests(off.length)}；{work.length === 0 ? holidayWords.noWork : holidayWords.works(work.length)}；{addedBy}，{momentOf(addedAt)}</p>
      {state === 'in-force' ? (
        <form action={action} className="grid gap-2">
          <p className="text-soft">{holidayWords.undoNote}</p>
          <input type="hidden" name="year" value={year} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton kind="plain" pendingText={holidayWords.checking}>{holidayWords.undo}</SubmitButton>
        </form>
      ) : null}
    </Panel>
  )
}
