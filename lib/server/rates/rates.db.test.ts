import { beforeEach, describe, expect, test } from 'vitest'

import { historyOf } from '../audit'
import { createStaff } from '../auth/staff'
import { clock } from '../clock'
import { transaction } from '../db'
import { withDatabase } from '../db/testing'

import { applyTable, discardTable, proposeTable, ratesInForce, tableOf, tablesOf, undoTable, type Supervisor } from './index'
import { rateTemplate } from './template'

withDatabase()

const head = '统筹区代码,项目,数值,险种,医疗类别,医院级别,分段起(元),分段止(元),外出情形,降低方式,文号,生效日期,失效日期'
const line = (figure: string, value: string, more = ',,,,,,') => `220100,${figure},${value},${more},长医保发〔2026〕1号,2026-01-01,`
const table = (...lines: readonly string[]) => ({ name: '标准.csv', bytes: new TextEncoder().encode([head, ...lines].join('\r\n')) })
const deductible = (yuan: string) => line('起付线', yuan, '职工,住院,三级,,,,')
const ratio = line('统筹支付比例', '85%', '职工,住院,三级,,,,')

let changchun: Supervisor
let yanbian: Supervisor
async function supervisorOf(area: string, login: string, phone: string): Promise<Supervisor> {
  const made = await createStaff({ login, password: 'long-enough-1', displayName: '周主管', phone, role: 'supervisor', area }, clock.now())
  if (!made.ok) throw new Error(made.error.code)
  return { id: made.value.id, role: 'supervisor', area }
}
beforeEach(async () => {
  changchun = await supervisorOf('220100', 'cc', '13700000001')
  yanbian = await supervisorOf('222400', 'yb', '13700000002')
})

async function proposed(...lines: readonly string[]): Promise<string> {
  const result = await proposeTable(changchun, table(...lines), clock.now())
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.id
}
const values = async () => (await ratesInForce('220100')).map(({ figure, value }) => `${figure} ${String(value)}`)

describe('an area’s table', () => {
  test('is in force only once somebody said so, whole, and with its source', async () => {
    const id = await proposed(deductible('"1,200"'), ratio)
    expect(await ratesInForce('220100')).toEqual([])
    expect(await applyTable(changchun, { id, comparedWith: 0 }, clock.now())).toEqual({ ok: true, value: undefined })
    expect(await ratesInForce('220100')).toEqual([
      { area: '220100', figure: 'deductible', value: 120_000, insurance: 'employee', care: 'inpatient', level: 'tertiary', source: { confidence: 'high', number: '长医保发〔2026〕1号', from: '2026-01-01' } },
      { area: '220100', figure: 'ratio', value: 85, insurance: 'employee', care: 'inpatient', level: 'tertiary', source: { confidence: 'high', number: '长医保发〔2026〕1号', from: '2026-01-01' } },
    ])
    expect(await ratesInForce('222400')).toEqual([])
  })

  test('taken back leaves the one before it in force, and that one taken back leaves none', async () => {
    const [first, second] = [await proposed(deductible('1200')), await proposed(deductible('900'))]
    await applyTable(changchun, { id: first, comparedWith: 0 }, clock.now())
    await applyTable(changchun, { id: second, comparedWith: 1 }, clock.now())
    expect(await values()).toEqual(['deductible 90000'])
    expect(await undoTable(changchun, { id: first }, clock.now())).toEqual({ ok: false, error: { code: 'not-in-force' } })
    await undoTable(changchun, { id: second }, clock.now())
    expect(await values()).toEqual(['deductible 120000'])
    await undoTable(changchun, { id: first }, clock.now())
    expect(await values()).toEqual([])
    expect((await tablesOf(changchun)).map(({ version, state }) => `${String(version)} ${state}`)).toEqual(['2 undone', '1 undone'])
  })

  test('shows before it is in force what it would add, change and take away', async () => {
    await applyTable(changchun, { id: await proposed(deductible('1200'), ratio, line('统筹年度限额', '15万')), comparedWith: 0 }, clock.now())
    const page = await tableOf(changchun, await proposed(deductible('900'), ratio, line('大额补充比例', '90')))
    expect(page?.diff).toMatchObject({ added: [{ figure: 'large', value: 90 }], changed: [{ before: { value: 120_000 }, after: { value: 90_000 } }], removed: [{ figure: 'cap', value: 15_000_000 }], same: 1 })
  })

  test('is not put in force over another one than it was shown compared with', async () => {
    const [first, second] = [await proposed(deductible('1200')), await proposed(deductible('900'))]
    expect((await tableOf(changchun, second))?.comparedWith).toBe(0)
    await applyTable(changchun, { id: first, comparedWith: 0 }, clock.now())
    expect(await applyTable(changchun, { id: second, comparedWith: 0 }, clock.now())).toEqual({ ok: false, error: { code: 'compared-with-another' } })
    expect(await values()).toEqual(['deductible 120000'])
    expect((await tableOf(changchun, second))?.comparedWith).toBe(1)
    expect(await applyTable(changchun, { id: second, comparedWith: 1 }, clock.now())).toEqual({ ok: true, value: undefined })
  })

  test('is shown with what it leaves out', async () => {
    const page = await tableOf(changchun, await proposed(line('统筹支付比例', '80', ',,,,5万,,'), line('统筹支付比例', '85', ',,,10万,,,')))
    expect(page?.gaps).toMatchObject([{ type: 'amount', from: 5_000_000, to: 10_000_000 }])
  })

  test('is decided once', async () => {
    const id = await proposed(deductible('1200'))
    await discardTable(changchun, { id }, clock.now())
    expect(await applyTable(changchun, { id, comparedWith: 0 }, clock.now())).toEqual({ ok: false, error: { code: 'decided-already' } })
    expect(await values()).toEqual([])
  })

  test('is nothing to another area: it is not shown, not decided, and every try is on record', async () => {
    const id = await proposed(deductible('1200'))
    expect(await tableOf(yanbian, id)).toBeUndefined()
    expect(await applyTable(yanbian, { id, comparedWith: 0 }, clock.now())).toEqual({ ok: false, error: { code: 'not-found' } })
    await applyTable(changchun, { id, comparedWith: 0 }, clock.now())
    expect(await undoTable(yanbian, { id }, clock.now())).toEqual({ ok: false, error: { code: 'not-found' } })
    expect((await transaction((tx) => historyOf(tx, id))).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'rates.propose ok', 'rates.apply not-found', 'rates.apply ok', 'rates.undo not-found',
    ])
  })
})

describe('a file with faults', () => {
  test('is refused with every fault, its line and its column, and nothing of it is kept', async () => {
    const result = await proposeTable(changchun, table(
      deductible('八百'), ratio, line('比例', '85'), line('统筹支付比例', '185', '职工,住院,特级,,,,'), line('统筹支付比例', '80', '居民,,,5万,1万,,'),
      line('异地降低', '10'), ratio, '222400,统筹年度限额,15万,,,,,,,,,,2025-13-01',
    ), clock.now())
    expect(result).toMatchObject({ ok: false, error: { code: 'faults' } })
    const faults = result.ok || !('faults' in result.error) ? [] : result.error.faults
    expect(faults.map(({ line: at, column, code }) => `${String(at)} ${column} ${code}`)).toEqual([
      '2 value not-money', '4 figure unknown-word', '5 value not-percent', '5 level unknown-word', '6 to stretch-upside-down', '7 situation reduction-incomplete', '7 mode reduction-incomplete',
      '8 figure said-twice', '9 number missing', '9 validFrom missing', '9 validTo day-unreadable', '9 area not-own-area',
    ])
    expect(await tablesOf(changchun)).toEqual([])
  })

  const faultsOf = async (...lines: readonly string[]) => {
    const result = await proposeTable(changchun, table(...lines), clock.now())
    return result.ok || !('faults' in result.error) ? [] : result.error.faults.map(({ line: at, column, code }) => `${String(at)} ${column} ${code}`)
  }

  test('is refused where a percent may be a share: a workbook keeps 0.85 of a cell that shows 85%', async () => {
    expect(await faultsOf(line('统筹支付比例', '0.85'), line('大病保险比例', '.6'), line('公务员补助比例', '0'))).toEqual(['2 value percent-or-share', '3 value percent-or-share'])
  })

  test('is refused where two stretches overlap, or one is said twice, from nothing on or from 0 on', async () => {
    const stretch = (from: string, to: string, percent = '80') => line('统筹支付比例', percent, `,,,${from},${to},,`)
    expect(await faultsOf(stretch('0', '1万'), stretch('5000', '', '90'))).toEqual(['3 from stretches-overlap'])
    expect(await faultsOf(stretch('', ''), stretch('0', '', '90'))).toEqual(['3 figure said-twice'])
    expect(await faultsOf(stretch('', ''), stretch('1万', '', '90'), stretch('2万', '3万'), stretch('3万', ''))).toEqual([])
  })

  test('is refused where a figure that is one for everything has a stretch', async () => {
    expect(await faultsOf(line('起付线', '800', ',,,0,5万,,'))).toEqual(['2 from only-for-stretches', '2 to only-for-stretches'])
  })

  test.each([
    ['no rows', [], 'no-rows'], ['more rows than an area has figures', Array.from({ length: 2_001 }, () => ratio), 'too-many-rows'],
  ])('is refused for %s', async (_, lines, code) => {
    expect(await proposeTable(changchun, table(...lines), clock.now())).toMatchObject({ ok: false, error: { code } })
  })

  test('is refused where it is no table, or has no heads', async () => {
    const bytes = (text: string) => ({ name: 'x', bytes: new TextEncoder().encode(text) })
    expect(await proposeTable(changchun, bytes(''), clock.now())).toMatchObject({ error: { code: 'empty' } })
    expect(await proposeTable(changchun, bytes('你好\n再见\n'), clock.now())).toMatchObject({ error: { code: 'no-header' } })
    expect(await proposeTable(changchun, bytes('统筹区代码,项目,数值\n220100,起付线,800\n'), clock.now())).toMatchObject({ error: { code: 'columns-missing' } })
  })
})

test('signs that nobody sees, in a cell or in the name of the file, are left out', async () => {
  const { bytes } = table(deductible('1200'), ...Array.from({ length: 70_000 }, () => ''), ratio.replace('长医保发', '长\u0000医保发'))
  expect(await proposeTable(changchun, { name: '标\u0000准.csv', bytes }, clock.now())).toMatchObject({ ok: true })
  const [view] = await tablesOf(changchun)
  expect([view?.fileName, view?.count]).toEqual(['标准.csv', 2])
})

test('a day that a workbook keeps as a number is read as the day it shows', async () => {
  const id = await proposed('220100,起付线,800,,,,,,,,长医保发〔2026〕1号,46023,46387')
  await applyTable(changchun, { id, comparedWith: 0 }, clock.now())
  expect((await ratesInForce('220100')).map(({ source: { from, to } }) => [from, to])).toEqual([['2026-01-01', '2026-12-31']])
})

test('the template has every column, and cannot be imported before the office has written its document into it', async () => {
  const result = await proposeTable(changchun, { name: 'rates.csv', bytes: new TextEncoder().encode(rateTemplate('220100')) }, clock.now())
  const faults = result.ok || !('faults' in result.error) ? [] : result.error.faults
  expect([...new Set(faults.map(({ column, code }) => `${column} ${code}`))]).toEqual(['number missing', 'validFrom missing'])
})
