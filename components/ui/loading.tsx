import { words } from './words'

/** Grey bars in the place of a page that is on its way. */
export function Loading({ rows = 4 }: { rows?: number | undefined }) {
  return (
    <div role="status" className="grid gap-4 py-2">
      <p className="text-soft">{words.loading}</p>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="card grid gap-3 p-4" aria-hidden="true">
          <div className="waiting h-4 w-2/5 rounded-round bg-sunken" />
          <div className="waiting h-4 w-4/5 rounded-round bg-sunken" />
        </div>
      ))}
    </div>
  )
}
