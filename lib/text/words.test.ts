import { describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { commitmentOf, fieldIds, fields, judgeCase, stepIds, type Field } from '@/lib/filing/index'
import { allPacks, vocabulary, type FactId } from '@/lib/policy/index'

import { checkFaultWords } from './check'
import { commitmentText } from './commitment'
import { factWords } from './facts'
import { losses } from './home'
import { notFiledWords } from './filing'
import { faultText, faultWords } from './faults'
import { choiceWords, fieldWords } from './fields'
import { aliasWords, familyWords, flagWords, hospitalKindWords, levelWords, originWords, reportFaultWords, reportReasonWords, serviceWords, tierWords } from './hospitals'
import { setOpenWords, setRefusalWords, setStatusWords, slotWords } from './hospital-set'
import { kindWords } from './kinds'
import { materialWords } from './materials'
import { questionWords } from './questions'
import { ratingAnswerRefusedWords, ratingLevelWords, ratingReasonWords, ratingRefusedWords } from './ratings'
import { eventWords, stateWords } from './states'
import { stepWords } from './steps'
import { awaitWords, windowWords } from './windows'

const choices = fieldIds.flatMap((id) => {
  const field: Field = fields[id]
  return field.type === 'choice' ? [[id, field.options] as const] : []
})

test.each(choices)('%s has words for each of its choices and for no other', (id, options) => {
  expect(Object.keys(choiceWords[id] ?? {}).sort()).toEqual([...options].sort())
})

test('no words are kept for a field without choices', () => {
  const ids = new Set<string>(choices.map(([id]) => id))
  expect(Object.keys(choiceWords).filter((id) => !ids.has(id))).toEqual([])
})

const everyWord = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyWord) : []
}
const tables = { checkFaultWords, losses, notFiledWords, factWords, faultWords, choiceWords, fieldWords, kindWords, materialWords, questionWords, eventWords, stateWords, stepWords, awaitWords, windowWords, aliasWords, familyWords, flagWords, hospitalKindWords, levelWords, originWords, reportFaultWords, reportReasonWords, serviceWords, tierWords, setOpenWords, setRefusalWords, setStatusWords, slotWords, ratingAnswerRefusedWords, ratingLevelWords, ratingReasonWords, ratingRefusedWords }
const codes = new Set(['quiet', 'info', 'ok', 'warn', 'danger'])

describe.each(Object.entries(tables))('%s', (_, table) => {
  const words = everyWord(table).filter((word) => !codes.has(word))
  test('leaves nothing empty', () => {
    expect(words.filter((word) => word.trim() === '')).toEqual([])
  })
  test('speaks Chinese, without an English code left in it', () => {
    expect(words.filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([])
  })
})

test.each([['empty', '姓名', '请填写姓名'], ['id-length', '身份证号', '身份证号应为18位，请数一数有没有多写或少写']] as const)('%s of %s is told as %s', (code, label, text) => {
  expect(faultText(code, label)).toBe(text)
})

test('no fault leaves its place for the name of the field unfilled', () => {
  expect((Object.keys(faultWords) as (keyof typeof faultWords)[]).filter((code) => faultText(code, '姓名').includes('{'))).toEqual([])
})

test('every fault says what to do', () => {
  const advice = /请|应|只能|不能|打/u
  expect(Object.values(faultWords).filter((words) => !advice.test(words))).toEqual([])
})

test('every day that a window can wait for has words', () => {
  const awaited = allPacks.flatMap((pack) => pack.windows ?? []).flatMap(({ span }) => ('of' in span ? [span.of] : 'after' in span ? [span.after] : []))
  expect(awaited.filter((fact: FactId) => awaitWords[fact] === undefined)).toEqual([])
})

test('each page has a heading of its own', () => {
  const titles = stepIds.map((id) => stepWords[id].title)
  expect(titles).toEqual([...new Set(titles)])
})

const chosen = (Object.keys(vocabulary) as FactId[]).flatMap((fact) => {
  const shape: string | readonly string[] = vocabulary[fact]
  return typeof shape === 'string' ? [] : [[fact, shape] as const]
})

test.each(chosen)('the question about %s has words for each of its answers and for no other', (fact, choices) => {
  expect(Object.keys(questionWords[fact].answers ?? {}).sort()).toEqual([...choices].sort())
})

test('a yes-or-no question has words for both or for none, and a day or number for none', () => {
  const open = (Object.keys(vocabulary) as FactId[]).filter((fact) => typeof vocabulary[fact] === 'string')
  const wrong = open.filter((fact) => {
    const words = Object.keys(questionWords[fact].answers ?? {}).sort().join()
    return words !== '' && (vocabulary[fact] !== 'yes-no' || words !== 'no,yes')
  })
  expect(wrong).toEqual([])
})

const promised = { ground: 'residence', carePlace: '110105', insurance: 'employee-active', name: '王小明', proofChoice: 'commitment', migrantWorker: 'yes' }

describe.each([
  ['220100', '2026-02-13', '吉医保联〔2020〕16号', '30天', '签了承诺书当天就生效'],
  ['320100', '2021-06-01', '苏医保规〔2019〕1号', '30天', '先备案、先生效'],
  ['320100', '2026-02-13', '苏医保发〔2022〕75号', '没有要求另外补交', '审核通过'],
  ['370100', '2026-02-13', '医保发〔2022〕22号', '没有要求另外补交', '审核通过'],
])('the commitment of %s on %s', (insuredPlace, day, number, days, from) => {
  const today = day as PlainDate
  const ground = insuredPlace === '220100' ? 'household' : 'residence'
  const judged = judgeCase({ kind: 'long-stay', answers: { ...promised, ground, insuredPlace, idNumber: '22999919880504001X' }, held: [], moments: { today, signedOn: today } })
  if (!judged.ok) throw new Error(judged.error.code)
  const commitment = commitmentOf(judged.value.pack, judged.value.decision.materials)
  if (commitment === undefined) throw new Error('no commitment')
  const { told, promises } = commitmentText(commitment, judged.value)

  test('names its document, from when it holds and by when the proof has to follow', () => {
    expect([number, days, from].filter((part) => !told.some((line) => line.includes(part)))).toEqual([])
  })
  test('puts no brackets into brackets', () => {
    expect([...told, ...promises].filter((line) => /（[^）]*（/u.test(line))).toEqual([])
  })
  test('leaves nothing empty', () => {
    expect([...told, ...promises].filter((line) => line.trim() === '' || line.endsWith('：') || line.includes('undefined'))).toEqual([])
  })
})
