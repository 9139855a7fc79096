/** 2026-03-05 as people write it, 2026年3月5日; anything else is left as it was typed. */
export function spokenDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year && month && day ? `${year}年${Number(month)}月${Number(day)}日` : text
}
