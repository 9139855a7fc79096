/** Our mark: a thin line from one place to another. The hollow end is home, the filled one where care is given. */
export function RouteLine({ className = 'w-40' }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 176 56" className={className} fill="none" aria-hidden="true" focusable="false">
      <path d="M17 43C46 43 52 22 84 24s38 8 66-9" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" strokeDasharray="1 7" />
      <circle cx="10" cy="43" r="6" stroke="var(--accent)" strokeWidth="2" />
      <circle cx="158" cy="11" r="7" fill="var(--mark)" />
      <circle cx="158" cy="11" r="2.5" fill="var(--surface)" />
    </svg>
  )
}

/** The same in a square, beside the name. */
export function Emblem({ className = 'size-[1.8em]' }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" className={`shrink-0 ${className}`} fill="none" aria-hidden="true" focusable="false">
      <path d="M11 24.5h6.5a4.75 4.75 0 0 0 0-9.5h-3a4.75 4.75 0 0 1 0-9.5H20" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="7.5" cy="24.5" r="3.5" stroke="var(--accent)" strokeWidth="2.5" />
      <circle cx="24.5" cy="5.5" r="4.25" fill="var(--mark)" />
    </svg>
  )
}

/** The line that does not arrive: a page is missing, or the network is. */
export function BrokenRoute({ className = 'w-40' }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 176 56" className={className} fill="none" aria-hidden="true" focusable="false">
      <path d="M17 43c24 0 33-14 52-18" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" strokeDasharray="1 7" />
      <path d="M101 27c18 4 30-2 47-11" stroke="var(--edge)" strokeWidth="2" strokeLinecap="round" strokeDasharray="1 7" />
      <path d="m79 15 10 16m-10 0 10-16" stroke="var(--mark)" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="10" cy="43" r="6" stroke="var(--accent)" strokeWidth="2" />
      <circle cx="158" cy="11" r="6" stroke="var(--edge)" strokeWidth="2" />
    </svg>
  )
}
