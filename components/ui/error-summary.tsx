'use client'

import { useEffect, useRef } from 'react'
import { Icon } from './icon'
import { words } from './words'

export type FieldProblem = { href: `#${string}`; message: string }

/**
 * All that must be changed, first thing on the page. It takes the focus when it appears, and the window's title says so; where no script runs the
 * browser gives it.
 */
export function ErrorSummary({ title, errors }: { title?: string | undefined; errors: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { box.current?.focus() }, [errors])
  useEffect(() => (errors.length === 0 ? undefined : sayInTitle(title === undefined ? words.error : `${title} · `)), [errors.length, title])
  if (errors.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="card border-2 border-danger p-4 sm:p-5">
      <h2 className="flex items-start gap-2 text-heading text-danger">
        <Icon name="alert" className="mt-[.1em] size-[1.4em]" />
        {title ?? words.errorSummary(errors.length)}
      </h2>
      <ul className="mt-2 grid gap-1">
        {errors.map(({ href, message }) => (
          <li key={href + message}>
            <a href={href} className="inline-flex min-h-11 items-center font-medium text-danger">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whoever has several windows, or hears the title first, knows it from there. Gives back how to unsay it. */
function sayInTitle(what: string): () => void {
  const before = document.title
  const said = what + before
  document.title = said
  return () => { if (document.title === said) document.title = before }
}
