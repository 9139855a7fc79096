import { notFound } from 'next/navigation'

import { isLanguage, wordsIn, type Speech } from '@/lib/text/languages/index'

/** The language of an address, with its words; anything else there is no page. */
export async function speechOf(params: Promise<{ readonly lang: string }>): Promise<Speech> {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  return { language: lang, words: wordsIn(lang) }
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

export const pairsOf = (params: Params): readonly (readonly [string, string])[] =>
  Object.entries(params).flatMap(([name, values = []]) => (typeof values === 'string' ? [values] : values).map((value) => [name, value] as const))
