import type { ReactNode } from 'react'

/** A card with something to read in it. */
export function Panel({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className="card grid gap-3 p-4 sm:p-5">
      {title ? <h2 className="text-heading">{title}</h2> : null}
      <div className="flow">{children}</div>
    </section>
  )
}
