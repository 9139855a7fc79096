import { yearOf, type PlainDate } from '@/lib/base/plain-date'

/** The languages that the public pages are translated into, by their names in an address and in `lang`. */
export const languages = ['ko', 'en'] as const
export type Language = (typeof languages)[number]
export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** Each language by the name that its readers know. */
export const languageNames: Readonly<Record<'zh-Hans' | Language, string>> = { 'zh-Hans': '中文', ko: '한국어', en: 'English' }

/** What stands at the head of every translated page beside the same in its own language. */
export const forReference = '译文仅供参考，以中文为准'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** 5 March 2026; 2026년 3월 5일. */
export function dayIn(language: Language, day: PlainDate): string {
  const [year, month, number] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  return language === 'ko' ? `${year}년 ${month}월 ${number}일` : `${number} ${months[month - 1] ?? ''} ${year}`
}
