import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Answers, FieldId } from './answers'
import { exampleOf, idNumberOf, today, walks } from './example'
import { fields } from './fields'
import { readStep, type Raw } from './read'
import { isOptional, stepsOf, type Step } from './walk'

const agreement = 'form-1'
const step = (...of: FieldId[]): Step => ({ id: 'identity', fields: of, agreement })
const read = (field: FieldId, raw: Raw, before: Answers = {}) => readStep(step(field), raw, { before, today })

const good = idNumberOf('1988-05-04', 'male')
const wrongCheck = `${good.slice(0, 17)}${good.endsWith('1') ? '2' : '1'}`

describe('what people type is read', () => {
  test.each<[FieldId, string, string]>([
    ['name', ' 王 小明 ', '王小明'],
    ['name', '阿不都•木沙', '阿不都·木沙'],
    ['idNumber', ` ${good.slice(0, 6)} ${good.slice(6)} `, good],
    ['idNumber', good.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), good],
    ['contactPhone', '+86 139-0000-0000', '13900000000'],
    ['contactPhone', '１３９００００００００', '13900000000'],
    ['visitDay', '2026年2月13日', '2026-02-13'],
    ['visitDay', '2026/2/9', '2026-02-09'],
    ['visitDay', '２０２６．２．９', '2026-02-09'],
    ['address', '  和平区   南京街１号 ', '和平区 南京街1号'],
    ['hospital', '\u202e某大学第一医院\u200b', '某大学第一医院'],
    ['insurance', 'resident', 'resident'],
    ['inList', 'unsure', 'unsure'],
    ['agreed', agreement, agreement],
  ])('%s: %j', (field, typed, value) => {
    expect(read(field, { [field]: typed })).toEqual({ answers: { [field]: value }, faults: [] })
  })
})

describe('what cannot be used is told by a code', () => {
  test.each<[FieldId, string, string]>([
    ['name', '', 'empty'],
    ['name', '   \u3000 ', 'empty'],
    ['name', '\u200b\u202e', 'empty'],
    ['name', '王小明1', 'name-characters'],
    ['name', '王小明😀', 'name-characters'],
    ['name', '<script>alert(1)</script>', 'name-characters'],
    ['name', '王'.repeat(51), 'too-long'],
    ['idNumber', '', 'empty'],
    ['idNumber', good.slice(0, 17), 'id-length'],
    ['idNumber', `${good}0`, 'id-length'],
    ['idNumber', good.slice(0, 15), 'id-length'],
    ['idNumber', wrongCheck, 'id-checksum'],
    ['idNumber', '22999919900230001X', 'id-birthday'],
    ['idNumber', idNumberOf('2026-02-14', 'male'), 'id-birthday'],
    ['idNumber', idNumberOf('1870-01-01', 'male'), 'id-birthday'],
    ['idNumber', 'abcdef199001010011', 'id-characters'],
    ['contactPhone', '', 'empty'],
    ['contactPhone', '1390000000', 'phone-length'],
    ['contactPhone', '12900000000', 'phone-prefix'],
    ['contactPhone', '024-12345678', 'phone-prefix'],
    ['address', '', 'empty'],
    ['address', '一号楼', 'too-short'],
    ['address', '街'.repeat(101), 'too-long'],
    ['address', '南京街1号<b>', 'forbidden-characters'],
    ['address', '南京街1号🏠', 'forbidden-characters'],
    ['diagnosis', '炎', 'too-short'],
    ['diagnosis', '"><img src=x onerror=alert(1)>', 'forbidden-characters'],
    ['diagnosis', '炎症'.repeat(500), 'too-long'],
    ['visitDay', '', 'empty'],
    ['visitDay', '2026-02-30', 'day-unreadable'],
    ['visitDay', '2025-02-29', 'day-unreadable'],
    ['visitDay', '2026-13-01', 'day-unreadable'],
    ['visitDay', '昨天', 'day-unreadable'],
    ['visitDay', '26-2-13', 'day-unreadable'],
    ['visitDay', '2026-02-14', 'day-in-future'],
    ['visitDay', '9999-12-31', 'day-in-future'],
    ['visitDay', '1989-12-31', 'day-too-old'],
    ['visitDay', '0001-01-01', 'day-too-old'],
    ['permitUntil', '2026-02-12', 'day-in-past'],
    ['permitUntil', '2126-02-13', 'day-too-far'],
    ['postedUntil', '2026-02-12', 'day-in-past'],
    ['dueDay', '2027-01-14', 'day-too-far'],
    ['dueDay', '2025-03-12', 'day-too-far'],
    ['insurance', '', 'choice-missing'],
    ['insurance', 'employee', 'choice-missing'],
    ['insurance', 'constructor', 'choice-missing'],
    ['ground', 'Permit', 'choice-missing'],
    ['emergencyCare', 'unsure', 'choice-missing'],
    ['agreed', '', 'agreement-missing'],
    ['agreed', 'on', 'agreement-missing'],
    ['signedAs', '', 'empty'],
  ])('%s: %j is %s', (field, typed, code) => {
    expect(read(field, { [field]: typed })).toEqual({ answers: {}, faults: [{ field, code }] })
  })

  test.each((Object.keys(fields) as FieldId[]).filter((field) => !isOptional(field, {})))('%s that was not sent at all is missing', (field) => {
    expect(read(field, {}).faults).toMatchObject([{ field, code: expect.stringMatching(/^(empty|choice-missing|(?:guardian-)?agreement-missing)$/) as string }])
  })
})

describe('days on the edge', () => {
  test.each<[FieldId, string]>([
    ['visitDay', '2026-02-13'], ['visitDay', '1990-01-01'], ['permitUntil', '2026-02-13'], ['postedUntil', '2026-02-13'],
    ['dueDay', '2027-01-13'], ['dueDay', '2025-03-13'], ['residenceSince', '2026-02-13'],
  ])('%s may be %s', (field, day) => {
    expect(read(field, { [field]: day }).faults).toEqual([])
  })

  test('a posting may not end before it starts, and may end the same day', () => {
    const posting = step('postedFrom', 'postedUntil')
    const sent = (from: string, until: string) => readStep(posting, { postedFrom: from, postedUntil: until }, { before: {}, today }).faults
    expect(sent('2026-03-02', '2026-03-01')).toEqual([{ field: 'postedUntil', code: 'day-before-start' }])
    expect(sent('2026-03-02', '2026-03-02')).toEqual([])
  })
})

describe('places', () => {
  const place = (field: 'insuredPlace' | 'carePlace', raw: { code?: string; words?: string }) => {
    const { answers, faults } = read(field, { [field]: raw.code, [`${field}-text`]: raw.words })
    return answers[field] ?? faults[0]?.code
  }

  test.each<['insuredPlace' | 'carePlace', { code?: string; words?: string }, string]>([
    ['insuredPlace', { words: '长春' }, '220100'],
    ['insuredPlace', { words: '吉林省长春市' }, '220100'],
    ['insuredPlace', { words: '吉林' }, '220200'],
    ['insuredPlace', { words: '延边' }, '222400'],
    ['insuredPlace', { code: '220300' }, '220300'],
    ['insuredPlace', { code: '220104' }, '220100'],
    ['insuredPlace', { words: '沈阳' }, '210100'],
    ['insuredPlace', { words: '辽宁省直' }, '219900'],
    ['insuredPlace', { code: '229900' }, '229900'],
    ['insuredPlace', { words: '省直', code: '219900' }, '219900'],
    ['insuredPlace', { words: '北京' }, '110100'],
    ['insuredPlace', { words: '南京', code: '220100' }, '320100'],
    ['carePlace', { words: '沈阳' }, '210100'],
    ['carePlace', { words: '北京朝阳区' }, '110105'],
    ['carePlace', { words: '长春 朝阳' }, '220104'],
    ['carePlace', { words: '北京' }, '110100'],
    ['carePlace', { code: '110105', words: '北京市朝阳区' }, '110105'],
    ['carePlace', { code: '110105', words: '' }, '110105'],
    ['carePlace', { words: '香港' }, '810000'],
    ['carePlace', { words: '台北' }, '710100'],
  ])('%s %j is %s', (field, raw, code) => {
    expect(place(field, raw)).toBe(code)
  })

  test.each<['insuredPlace' | 'carePlace', { code?: string; words?: string }, string]>([
    ['insuredPlace', {}, 'empty'],
    ['insuredPlace', { words: '香港' }, 'place-without-policy'],
    ['insuredPlace', { code: '810000' }, 'place-without-policy'],
    ['insuredPlace', { code: '220000' }, 'place-not-found'],
    ['insuredPlace', { code: '990000' }, 'place-not-found'],
    ['insuredPlace', { words: '省直' }, 'place-ambiguous'],
    ['insuredPlace', { words: '朝阳区' }, 'place-ambiguous'],
    ['carePlace', { words: '朝阳区' }, 'place-ambiguous'],
    ['carePlace', { words: '辽宁' }, 'place-too-wide'],
    ['carePlace', { code: '210000' }, 'place-too-wide'],
    ['carePlace', { words: '纽约' }, 'place-not-found'],
    ['carePlace', { code: '999999' }, 'place-not-found'],
    ['carePlace', { code: '__proto__' }, 'place-not-found'],
    ['carePlace', { words: '<script>' }, 'place-not-found'],
    ['carePlace', { words: '  ' }, 'empty'],
  ])('%s %j is refused with %s', (field, raw, code) => {
    expect(place(field, raw)).toBe(code)
  })

  test('an ambiguous name comes with the places that bear it', () => {
    expect(read('carePlace', { 'carePlace-text': '朝阳区' }).faults[0]?.candidates?.map(({ code }) => code)).toEqual(['110105', '220104'])
  })

  test('picking one of them settles it, though the words are still ambiguous', () => {
    expect(place('carePlace', { code: '220104', words: '朝阳区' })).toBe('220104')
  })

  test('the words win over a code left from an earlier pick', () => {
    expect(place('carePlace', { code: '220104', words: '沈阳' })).toBe('210100')
  })
})

describe('the signature', () => {
  test.each([['王小明', '王小明'], [' 王 小 明 ', '王小明'], ['王小明\u200b', '王小明']])('%j is read as the name', (typed, value) => {
    expect(read('signedAs', { signedAs: typed }, { name: '王小明' }).answers.signedAs).toBe(value)
  })
  test.each(['王小朋', '王小明明', '王'])('%j is somebody else', (typed) => {
    expect(read('signedAs', { signedAs: typed }, { name: '王小明' }).faults).toEqual([{ field: 'signedAs', code: 'signature-differs' }])
  })
})

describe('nothing typed is lost', () => {
  const identity = step('name', 'idNumber')

  test('a good answer is kept beside a bad one', () => {
    expect(readStep(identity, { name: '王小明', idNumber: wrongCheck }, { before: {}, today })).toEqual({
      answers: { name: '王小明' }, faults: [{ field: 'idNumber', code: 'id-checksum' }],
    })
  })

  test('every fault of a page is told at once', () => {
    expect(readStep(identity, {}, { before: {}, today }).faults).toHaveLength(2)
  })

  test('a bad answer leaves the good one of before, and other pages, as they were', () => {
    const before = { name: '王小明', hospital: '某大学第一医院' }
    expect(readStep(identity, { name: '1', idNumber: good }, { before, today }).answers).toEqual({ ...before, idNumber: good })
  })

  test('fields of other pages that come with the form are not heard', () => {
    expect(readStep(identity, { name: '王小明', idNumber: good, insurance: 'resident', id: '1' }, { before: {}, today }).answers).toEqual({ name: '王小明', idNumber: good })
  })

  test('an optional answer emptied again is forgotten, and is then not known', () => {
    const before: Answers = { proofChoice: 'commitment', permitUntil: '2027-06-30' }
    expect(read('permitUntil', { permitUntil: ' ' }, before)).toEqual({ answers: { proofChoice: 'commitment', permitUntil: undefined }, faults: [] })
  })

  test('the same answer is not optional for who hands in the permit', () => {
    expect(read('permitUntil', { permitUntil: '' }, { proofChoice: 'proof' }).faults).toEqual([{ field: 'permitUntil', code: 'empty' }])
  })
})

test('whatever is typed, a page answers with values or codes and reading its own values again changes nothing', () => {
  const pages = walks.flatMap((each) => stepsOf(each))
  const before = exampleOf('emergency').answers
  fc.assert(fc.property(fc.constantFrom(...pages), fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 3, maxLength: 3 }), (page, typed) => {
    const raw = Object.fromEntries(page.fields.map((field, at) => [field, typed[at]]))
    const { answers, faults } = readStep(page, raw, { before, today })
    const again = readStep(page, answers, { before: answers, today })
    const faulty = new Set(faults.map(({ field }) => field))
    expect(faulty.size).toBe(faults.length)
    expect(page.fields.filter((field) => !faulty.has(field) && again.answers[field] !== answers[field])).toEqual([])
  }), { numRuns: 400 })
})
