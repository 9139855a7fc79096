const drawings = {
  alert: 'M12 4.2 21 19.5H3L12 4.2ZM12 10v4.4M12 17v.2',
  back: 'm14.5 5-7 7 7 7',
  calendar: 'M4 6.5h16v13.5H4zM4 10.5h16M8.5 3.8v4M15.5 3.8v4M8 14.3h3M13.5 14.3H16',
  camera: 'M4 7.5h3.6L9.2 5h5.6l1.6 2.5H20v11.5H4zM12 16.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8Z',
  check: 'm5 12.6 4.6 4.6L19.2 7.4',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.4V12l3.2 2.2',
  close: 'm6 6 12 12M18 6 6 18',
  document: 'M6 3.5h8.2L18.5 8v12.5H6zM14 3.8V8.2h4.3M9 12.5h6.5M9 16h6.5',
  down: 'm5.5 9 6.5 6.5L18.5 9',
  download: 'M12 4v11M7.5 11 12 15.5l4.5-4.5M4.5 19.8h15',
  home: 'M3.8 11.2 12 4l8.2 7.2M6 9.8V20h12V9.8M10 20v-5.6h4V20',
  hospital: 'M5 20.5V5h14v15.5M3 20.5h18M12 8v5.2M9.4 10.6h5.2M10 20.5v-4h4v4',
  image: 'M3.8 5h16.4v14H3.8zM3.8 16l4.8-4.6 4.2 4 2.6-2.4 4.8 4.4M15.5 9.3v.2',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.4M12 7.7v.2',
  lock: 'M5.5 10.8h13V20h-13zM8.5 10.6V8a3.5 3.5 0 0 1 7 0v2.6M12 14.4v2',
  next: 'm9.5 5 7 7-7 7',
  offline: 'M4 4l16 16M8.2 8.4A5.6 5.6 0 0 0 7 18.5h10.4M11 7a5.8 5.8 0 0 1 6.5 4.6 3.6 3.6 0 0 1 2.6 5.2',
  pencil: 'M4.5 19.5 5.6 15 16 4.6l3.4 3.4L9 18.4zM13.8 6.8l3.4 3.4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.7-3.6 3.7-5.4 7.5-5.4s6.8 1.8 7.5 5.4',
  phone: 'M6.2 3.8 9 3.5l1.7 4.2-2.2 1.7a11.5 11.5 0 0 0 6.1 6.1l1.7-2.2 4.2 1.7-.3 2.8a2.6 2.6 0 0 1-2.8 2.4A15.6 15.6 0 0 1 3.8 6.6a2.6 2.6 0 0 1 2.4-2.8Z',
  pin: 'M12 20.8s6.7-6.2 6.7-11a6.7 6.7 0 0 0-13.4 0c0 4.8 6.7 11 6.7 11ZM12 12.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z',
  plus: 'M12 5v14M5 12h14',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.8 9M19.8 4.2V9H15',
  route: 'M5.8 20a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM8.2 17.7h7a3.2 3.2 0 0 0 0-6.4H9a3.2 3.2 0 0 1 0-6.4h6.5M18.2 7.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  search: 'M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6ZM15.8 15.8l4.7 4.7',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.2 9a4.2 4.2 0 0 1 0 6M17.6 6.6a7.6 7.6 0 0 1 0 10.8',
  stop: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM9.2 9.2l5.6 5.6M14.8 9.2l-5.6 5.6',
  text: 'M3.5 18.5 8.5 6l5 12.5M5.2 14.5h6.6M15.2 18.5l2.9-7.2 2.9 7.2M16.2 16.2h3.8',
  trash: 'M4.5 7h15M9 7V4h6v3M6.5 7l.9 13h9.2l.9-13M10.2 11v5.5M13.8 11v5.5',
  yuan: 'M6 4.5l6 7.5 6-7.5M12 12v8M7 12.5h10M7 16.2h10',
} as const

export type IconName = keyof typeof drawings

/** A line drawing beside words. It never carries meaning alone, so it is hidden from readers. */
export function Icon({ name, className = 'size-[1.4em]' }: { name: IconName; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 ${className}`} fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true" focusable="false">
      <path d={drawings[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
