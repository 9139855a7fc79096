import { formatDay, shanghaiDay } from '@/lib/base/plain-date'

const two = (part: number) => String(part).padStart(2, '0')

/** 09:12 in Shanghai, whatever clock the reader's computer keeps. */
export function timeOf(epochMs: number): string {
  const there = new Date(epochMs + 8 * 3_600_000)
  return `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`
}

/** 2026年3月5日 09:12. */
export const momentOf = (at: Date): string => `${formatDay(shanghaiDay(at.getTime()))} ${timeOf(at.getTime())}`
