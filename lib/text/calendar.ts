import type { PlainDate } from '@/lib/base/plain-date'

export type CalendarDay = { readonly id: string; readonly day: PlainDate; readonly title: string; readonly note: string }

const escape = (text: string) => text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll('\n', '\\n')

/** RFC 5545 lines are folded at 75 bytes; a Chinese character takes three, so 24 characters are safe. */
function fold(line: string): string {
  const parts = Array.from(line).reduce<string[]>((lines, character) => {
    const last = lines.at(-1) ?? ''
    return Array.from(last).length < 24 ? [...lines.slice(0, -1), last + character] : [...lines, character]
  }, [''])
  return parts.join('\r\n ')
}

/** Whole days for the phone's calendar, with a reminder three days before. No name and no illness is in it. */
export function calendarText(days: readonly CalendarDay[], stamp: string): string {
  const events = days.flatMap(({ id, day, title, note }) => [
    'BEGIN:VEVENT', `UID:${id}@yiditong`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escape(title)}`, `DESCRIPTION:${escape(note)}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(title)}`, 'TRIGGER:-P3D', 'END:VALARM', 'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//yiditong//zh-CN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].map(fold).join('\r\n') + '\r\n'
}
