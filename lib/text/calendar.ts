import type { PlainDate } from '@/lib/base/plain-date'

export type CalendarDay = { readonly id: string; readonly day: PlainDate; readonly title: string; readonly note: string }

const escape = (text: string) => text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll('\n', '\\n')

const bytesOf = (character: string): number => (character < '\u0080' ? 1 : character < '\u0800' ? 2 : character < '\u{10000}' ? 3 : 4)
const MOST_BYTES = 73

/** RFC 5545: no line is longer than 75 bytes; what follows begins with a space. No character is cut in two. */
function fold(line: string): string {
  let room = MOST_BYTES
  return Array.from(line).map((character) => {
    room -= bytesOf(character)
    if (room >= 0) return character
    room = MOST_BYTES - 1 - bytesOf(character)
    return `\r\n ${character}`
  }).join('')
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
