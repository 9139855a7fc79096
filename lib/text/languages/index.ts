import { en } from './en/index'
import { ko } from './ko/index'
import type { Language } from './language'
import type { Words } from './words'

export { dayIn, forReference, isLanguage, languageNames, languages, type Language } from './language'
export { placeIn } from './places'
export * from './speak'
export type { Words } from './words'

const all: Readonly<Record<Language, Words>> = { ko, en }
export const wordsIn = (language: Language): Words => all[language]
