'use client'

import { proofWords, uploadWords } from '@/lib/text/proofs'

import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

import { proofName } from './proof-item'
import type { OnItsWay } from './proof-sending'

type Props = { item: OnItsWay; number: number; again: (file: Blob) => void; giveUp: () => void }

/** Trying again helps when the way was the trouble; a file that was refused would be refused again. */
const worthTrying: ReadonlySet<string> = new Set(['unreachable', 'server-trouble', 'busy', 'too-often', 'signed-out'])

export function ProofOnItsWay({ item: { isPhoto, file, percent, code }, number, again, giveUp }: Props) {
  const name = proofName(isPhoto ? 'image/jpeg' : 'application/pdf', number)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <Icon name={isPhoto ? 'image' : 'document'} className="size-16 p-3 text-soft" />
      <div className="grid min-w-0 grow basis-40 gap-1">
        <p className="font-medium">{name}</p>
        {code === undefined ? <Progress percent={percent} /> : (
          <div role="alert" className="text-danger">
            <p className="font-medium">{uploadWords.failed}</p>
            <p className="text-small">{proofWords[code]}</p>
          </div>
        )}
      </div>
      {code === undefined ? null : (
        <div className="flex flex-wrap gap-2">
          {file !== undefined && worthTrying.has(code) ? <Button type="button" kind="plain" onClick={() => { again(file) }}>{uploadWords.retry}</Button> : null}
          <Button type="button" kind="quiet" onClick={giveUp}>{uploadWords.giveUp}</Button>
        </div>
      )}
    </li>
  )
}

function Progress({ percent }: { percent: number | undefined }) {
  if (percent === undefined) return <p className="text-small text-soft">{uploadWords.preparing}</p>
  return (
    <>
      <p className="text-small text-soft">{percent < 100 ? uploadWords.sending(percent) : uploadWords.checking}</p>
      <progress max={100} value={percent} className="h-2 w-full accent-accent" aria-hidden="true" />
    </>
  )
}
