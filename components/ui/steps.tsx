import { words } from './words'

/** Where the person is on the way: a line of stations, and the same in words. */
export function Steps({ now, total, title }: { now: number; total: number; title?: string | undefined }) {
  return (
    <div className="grid gap-2">
      <div className="stations" aria-hidden="true">
        {Array.from({ length: total }, (_, at) => (
          <span key={at} className={at + 1 < now ? 'station passed' : at + 1 === now ? 'station here' : 'station'} />
        ))}
      </div>
      <p className="text-small text-soft">
        {words.step(now, total)}
        {title ? `：${title}` : null}
      </p>
    </div>
  )
}
