import type { Determination } from '@/lib/contracts/determination'
import type { DocumentSummary } from '@/lib/contracts/document'
import type { EstimateAnswer } from '@/lib/contracts/estimate'
import type { PeriodAnswer } from '@/lib/contracts/period'
import type { Answered } from '@/lib/server/public-api/answer'
import { determine } from '@/lib/server/public-api/determine'
import { listDocuments } from '@/lib/server/public-api/documents'
import { estimateWith } from '@/lib/server/public-api/estimates'
import { countPeriod } from '@/lib/server/public-api/period'
import { problemDetails, problemTitles } from '@/lib/text/api'

import { one, readArgs, type Call, type Flags } from './args'
import { billOf } from './bill'
import { bodyOf, flagOfPointer } from './body'
import { determinationTable, documentsTable, periodTable } from './print'
import { estimateTable } from './print-estimate'
import { cliWords } from './words'

/** What is to be printed, and how the command ends: 0 answered, 2 asked wrongly. */
export type Ran = { readonly code: 0 | 2; readonly out: string }

/** Runs one command. Same words, same answer: no clock, no network, nothing kept. */
export function runPolicy(words: readonly string[]): Ran {
  const read = readArgs(words)
  if (!read.ok) return wrong(read.error)
  const { command, flags } = read.value
  const periods = command === 'period' ? periodFlags(flags).length : 1
  if (periods !== 1) return wrong([cliWords.onePeriod])
  const answer = ask(read.value)
  if (!answer.ok) return wrong(faultLines(answer.problem))
  return { code: 0, out: flags.has('json') ? JSON.stringify(answer.body, undefined, 2) : printed(command, answer.body) }
}

const wrong = (faults: readonly string[]): Ran => ({ code: 2, out: `${faults.map((fault) => `✗ ${fault}`).join('\n')}\n\n${cliWords.usage}` })

function ask({ command, flags }: Call): Answered {
  if (command === 'documents') return listDocuments()
  if (command === 'decide') return determine(bodyOf(flags))
  if (command === 'estimate') return estimateWith(billOf(flags), [])
  const [name = 'days'] = periodFlags(flags)
  return countPeriod({ from: one(flags, 'from'), period: { [name]: Number(one(flags, name)) }, acts: !flags.has('lock') })
}

const periodFlags = (flags: Flags): readonly string[] => ['days', 'months', 'years', 'workingDays'].filter((name) => flags.has(name))

function faultLines({ code, errors = [] }: Extract<Answered, { ok: false }>['problem']): readonly string[] {
  if (errors.length === 0) return [`${problemTitles[code]}：${problemDetails[code]}`]
  return errors.map(({ pointer, detail }) => (pointer === '' ? detail : `--${flagOfPointer(pointer)}：${detail}`))
}

function printed(command: Call['command'], body: unknown): string {
  switch (command) {
    case 'documents':
      return documentsTable((body as { readonly documents: readonly DocumentSummary[] }).documents)
    case 'decide':
      return determinationTable(body as Determination)
    case 'estimate':
      return estimateTable(body as EstimateAnswer)
    case 'period':
      return periodTable(body as PeriodAnswer)
  }
}
