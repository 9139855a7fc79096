'use client'

import { useEffect } from 'react'

import { troubles } from '@/lib/text/troubles'
import { buttonLook } from '../ui/button-look'
import { BrokenRoute } from '../ui/route-line'

/** The number under which the server's log keeps what happened. */
const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

/** A part of the page that could not be fetched: after a release it may be gone. public/first.js loads the page afresh, once. */
const isMissingFile = (error: unknown): boolean => error instanceof Error && /ChunkLoadError|Failed to load chunk|Loading chunk|dynamically imported module/.test(`${error.name} ${error.message}`)

/** Every page carries this along in case it fails, so it is small: no frame around it, and links that load afresh. */
export function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const { title, text, action, second, still, code } = troubles.broken
  const digest = codeOf(error)
  useEffect(() => { if (isMissingFile(error)) dispatchEvent(new Event('ydt-missing')) }, [error])
  return (
    <main className="mx-auto grid w-full max-w-column gap-4 px-4 pt-10 pb-10 sm:px-6">
      <BrokenRoute className="w-44" />
      <h1 className="text-title">{title}</h1>
      <p className="text-lead text-soft">{text}</p>
      <p className="text-soft">{still}</p>
      <p className="flex flex-wrap gap-3 pt-2">
        <button type="button" className={buttonLook('primary')} onClick={retry}>
          {action}
        </button>
        <a href="/" className={buttonLook('plain')}>
          {second}
        </a>
      </p>
      {digest ? <p className="text-small text-soft">{code + digest}</p> : null}
    </main>
  )
}
