/** From home, over the hills, to the hospital: the one picture of the home page, drawn with the tokens. */
export function Landscape({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 390 168" className={className} fill="none" aria-hidden="true" focusable="false">
      <circle cx="264" cy="36" r="16" fill="var(--mark)" />
      <path d="M0 124c40-6 62-48 100-50 30-2 40 26 66 24 36-3 56-62 100-60 46 2 70 60 124 68v62H0Z" fill="var(--line)" />
      <path d="M0 144c64-2 100-34 160-32s84 28 132 20 66-18 98-16v52H0Z" fill="var(--paper)" />
      <path d="M64 134c34-4 40-44 82-42s48 40 92 36 46-26 78-28" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" strokeDasharray=".1 8" />
      <g stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M29 118v28h30v-28" fill="var(--surface)" />
        <path d="M22 122l22-19 22 19ZM39 146v-13h10v13" fill="var(--surface)" />
        <path d="M322 138V78h46v60" fill="var(--surface)" />
        <path d="M312 138h66M339 138v-15h12v15M345 88v18M336 97h18" />
      </g>
    </svg>
  )
}
