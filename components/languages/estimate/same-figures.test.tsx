import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { comparisonOf, openEstimate } from '@/lib/estimate/index'
import { packFor } from '@/lib/policy/index'
import { languages, wordsIn } from '@/lib/text/languages/index'

import { answerOf } from '../../estimate/answer'
import { Result } from '../../estimate/result'
import { Compare as ChineseCompare } from '../../estimate/compare'

import { Answer } from './answer'
import { Compare } from './compare'

const today = '2026-04-14' as PlainDate

const numbers = (text: string): readonly string[] => text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []
/** The amounts of the sentence and of the tables, in their order; days and numbers of documents stand elsewhere. */
const told = (markup: string): readonly string[] => [...markup.matchAll(/<(p|div) role="status"[^>]*>(.*?)<\/\1>|<td[^>]*>(.*?)<\/td>/gsu)].flatMap(([, , sentence = '', cell = '']) => numbers(sentence + cell))
/** What one pays in each situation: the first cell of each row. */
const paid = (markup: string): readonly (readonly string[])[] => [...markup.matchAll(/<\/th><td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = '']) => numbers(cell))

const cases = [
  ['a bill of which little is known', 'from=220100&insurance=employee&level=tertiary&total=12000'],
  ['one that is settled to the fen', 'from=220100&insurance=employee&level=tertiary&total=12345.67&working=active&nth=1&kind=long-stay&filed=yes&settledDirectly=yes&civilServant=no&aided=no'],
  ['residents insurance in Jiangsu, not filed', 'from=320100&insurance=resident&level=secondary&total=50000&kind=other&filed=no'],
  ['figures typed in', 'from=370100&insurance=employee&level=secondary&total=30000&deductible=800&ratio=85&cap=300000'],
] as const

test.each(cases.flatMap(([name, query]) => languages.map((language) => [name, language, query] as const)))('%s comes to the same in %s as in Chinese', (_, language, query) => {
  const screen = openEstimate([...new URLSearchParams(query)], { today, packFor })
  const { outcome } = screen
  if (outcome.type !== 'estimated') throw new Error(`not estimated: ${outcome.type}`)
  const comparison = comparisonOf(outcome)
  const speech = { language, words: wordsIn(language) }
  const shown = (page: ReactElement) => renderToStaticMarkup(page)
  const answer = told(shown(<Answer speech={speech} outcome={outcome} />))
  expect(answer.length).toBeGreaterThan(5)
  expect(answer).toEqual(told(shown(<Result {...answerOf(screen)} />)))
  const compared = paid(shown(<Compare speech={speech} comparison={comparison} />))
  expect(compared).toEqual(paid(shown(<ChineseCompare outcome={outcome} comparison={comparison} today={today} />)))
})
