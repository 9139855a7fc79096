import { formatDay } from '@/lib/base/plain-date'
import type { GivenRating } from '@/lib/contracts/rating'
import type { OwnData, OwnEvent, OwnPaper } from '@/lib/contracts/own-data'
import { fieldIds, type Answers } from '@/lib/filing/index'

import { answerText } from './answers'
import { consentWords } from './consents'
import { fieldWords } from './fields'
import { kindWords } from './kinds'
import { materialWords } from './materials'
import { momentText } from './moment'
import { deedWord, ownFileWords as words } from './own-data'
import { ratingLevelWords, ratingReasonWords } from './ratings'
import { eventWords, stateWords } from './states'

type Line = readonly [string, string]
type OwnRecord = OwnData['records'][number]

/** One page that any browser opens without a network, and any program reads as tables: nothing in it runs or loads. */
export function ownDataPage(data: OwnData): string {
  const { title, lead, account, consents, deeds } = words
  const parts = [
    part(account, accountLines(data)),
    part(consents, data.consents.map(({ purpose, version, given, at }) => [`${consentWords[purpose].title}（${version}）`, `${given ? words.given : words.withdrawn}，${momentText(at)}`])),
    ...data.records.map((record) => part(recordTitle(record), recordLines(record))),
    part(deeds, data.deeds.map(({ action, at }) => [momentText(at), deedWord(action)])),
  ]
  return `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>body{font:16px/1.6 sans-serif;margin:1rem auto;max-width:48rem;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{width:34%;font-weight:normal}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(lead(momentText(data.takenAt)))}</p>
${parts.join('\n')}
</body></html>
`
}

const part = (title: string, lines: readonly Line[]): string =>
  `<section><h2>${escaped(title)}</h2>${lines.length === 0 ? `<p>${escaped(words.nothing)}</p>` : `<table>${lines.map(row).join('')}</table>`}</section>`
const row = ([label, value]: Line): string => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>`
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`)

function accountLines({ phone, remembered, weChatSince }: OwnData): readonly Line[] {
  return [
    [words.phone, phone ?? words.none],
    ...answerLines(remembered),
    [words.weChat, weChatSince === undefined ? words.none : momentText(weChatSince)],
  ]
}

const answerLines = (answers: Answers): readonly Line[] =>
  fieldIds.flatMap((id): readonly Line[] => (answers[id] === undefined ? [] : [[fieldWords[id].label, answerText(id, answers)]]))

const recordTitle = ({ kind, number, state }: OwnRecord): string => `${kindWords[kind].name} ${number ?? ''}（${stateWords[state].name}）`

function recordLines({ createdAt, submittedAt, effectiveFrom, effectiveUntil, answers, history, papers, ratings }: OwnRecord): readonly Line[] {
  return [
    [words.begun, momentText(createdAt)],
    ...(submittedAt === null ? [] : [[words.sent, momentText(submittedAt)] as const]),
    ...(effectiveFrom === null ? [] : [[words.from, formatDay(effectiveFrom)] as const]),
    ...(effectiveUntil === null ? [] : [[words.until, formatDay(effectiveUntil)] as const]),
    ...answerLines(answers), ...papers.map(paperLine), ...history.map(eventLine), ...ratings.map(ratingLine),
  ]
}

const paperLine = ({ material, bytes, sha256, at }: OwnPaper): Line => [`${words.paper}：${materialWords[material].name}`, `${momentText(at)}，${String(bytes)} 字节，SHA-256 ${sha256}`]
const eventLine = ({ type, at, notes }: OwnEvent): Line => [eventWords[type], [momentText(at), ...notes].join('；')]
const ratingLine = ({ event, level, reasons, says, answer }: GivenRating): Line =>
  [`${words.rating}：${eventWords[event]}`, [ratingLevelWords[level], ...reasons.map((reason) => ratingReasonWords[reason]), says ?? '', answer?.found ?? '', answer?.done ?? ''].filter(Boolean).join('；')]
