import type { Proof } from '@/lib/contracts/proof'
import { caseWords } from '@/lib/text/desk'
import { materialWords } from '@/lib/text/materials'
import { scannerWords } from '@/lib/text/scanner'

import { Notice } from '../ui/notice'

/** What was handed in, to look at one by one. Each file that is opened is on record. */
export function Papers({ files, unscanned }: { readonly files: readonly Proof[]; readonly unscanned: boolean }) {
  return (
    <section className="grid gap-2">
      <h2 className="text-heading">{caseWords.papers}</h2>
      {unscanned && files.length > 0 ? <Notice kind="warn">{scannerWords.off}</Notice> : null}
      {files.length === 0 ? <p className="card px-4 py-3 text-soft">{caseWords.noPapers}</p> : (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
          {files.map((file, at) => <li key={file.id}><Paper file={file} number={at + 1} /></li>)}
        </ul>
      )}
    </section>
  )
}

function Paper({ file: { id, material, type, bytes }, number }: { readonly file: Proof; readonly number: number }) {
  const { name } = materialWords[material]
  return (
    <a href={`/api/files/${id}`} target="_blank" rel="noopener" className="card grid gap-2 p-2 no-underline hover:bg-sunken">
      <span className="grid h-40 place-items-center overflow-hidden rounded-control bg-sunken">
        <img src={`/api/files/${id}${type === 'image/jpeg' ? '' : '?page=1'}`} alt="" loading="lazy" decoding="async" className="h-40 w-full object-contain" />
      </span>
      <span className="grid px-1 pb-1">
        <span className="underline underline-offset-4">{caseWords.openPaper(name, number)}</span>
        <span className="text-small text-soft">{type === 'image/jpeg' ? '照片' : 'PDF'} · {sizeOf(bytes)}</span>
      </span>
    </a>
  )
}

const sizeOf = (bytes: number) => (bytes < 100_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`)
