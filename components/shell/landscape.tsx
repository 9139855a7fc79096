/** From home, over the hills, to the hospital: the one picture of the home page, drawn with the tokens. */
export function Landscape({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 360 150" className={className} fill="none" aria-hidden="true" focusable="false">
      <path d="M0 128c38-6 58-42 92-44 26-2 34 20 58 18 34-3 52-58 92-56 42 2 66 62 118 70v34H0Z" fill="var(--sunken)" />
      <path d="M0 140c60-2 92-26 148-24s74 22 120 14 60-16 92-14v34H0Z" fill="var(--line)" />
      <circle cx="262" cy="34" r="13" fill="var(--mark)" opacity=".9" />
      <path d="M58 116c30-4 34-34 72-32s42 34 82 30 42-24 74-26" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" strokeDasharray=".1 8" />
      <g stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" fill="var(--surface)">
        <path d="M24 100v26h30v-26M19 104l20-17 20 17M35 126v-12h8v12" />
        <path d="M292 122V66h44v56M284 122h60M308 122v-14h12v14M314 76v16M306 84h16" />
      </g>
    </svg>
  )
}
