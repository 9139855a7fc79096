import type { ImportDetail } from '@/lib/contracts/hospital-import'
import { importStateWords, importTroubleWords, importWords } from '@/lib/text/hospital-imports'

import { Notice } from '../../ui/notice'
import { StatusTag } from '../../ui/status-tag'
import { momentOf } from '../when'

import { listedWords } from './covered'
import { toneOf } from './import-list'

const { counts } = importWords

/** What the file is, how far it is read, and the counts. */
export function ImportHead({ view }: { readonly view: ImportDetail }) {
  const under = view.state === 'waiting' || view.state === 'reading'
  return (
    <section className="card grid gap-3 p-4 sm:p-5">
      <p className="flex flex-wrap items-center gap-3"><StatusTag kind={toneOf[view.state]} label={importStateWords[view.state]} /><span className="text-soft">{listedWords(view)}</span></p>
      <p className="break-all text-small text-soft">{view.fileName} · {momentOf(view.broughtAt)}</p>
      {view.trouble === undefined ? null : <Notice kind="danger">{importTroubleWords(view.trouble)}</Notice>}
      {under ? (
        <p><progress max={100} value={view.percent} className="w-full" aria-label={importStateWords.reading} /><span role="status">{importWords.reading(view.percent, view.rows)}</span></p>
      ) : (
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-6">
          {(['rows', 'added', 'changed', 'closed', 'same', 'faults'] as const).map((name) => (
            <div key={name}><dt className="text-small text-soft">{counts[name]}</dt><dd className="text-heading">{view[name].toLocaleString('en')}</dd></div>
          ))}
        </dl>
      )}
      {view.ignored.length === 0 ? null : <p className="text-small text-soft">{importWords.ignored(view.ignored.join('、'))}</p>}
    </section>
  )
}
