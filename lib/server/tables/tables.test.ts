import { describe, expect, test } from 'vitest'

import { columnOf } from './xlsx-sheet'
import { stringPool } from './xlsx-strings'
import { cellOf, openTable, readHeader, readRecords } from './index'
import { fileOf, workbookOf, zipOf } from './testing'

async function rowsOf(bytes: Uint8Array | string) {
  const table = await openTable(fileOf(bytes))
  if (!table.ok) return table.error.code
  const rows: unknown[] = []
  for await (const row of table.value.rows) rows.push(row.ok ? [row.value.line, ...row.value.cells] : row.error)
  return rows
}

/** 名称,地址 / 长春市,㐂 in GB18030, the last in four bytes. */
const gb18030 = Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xd8, 0xd6, 0xb7, 0x0d, 0x0a, 0xb3, 0xa4, 0xb4, 0xba, 0xca, 0xd0, 0x2c, 0x81, 0x39, 0xef, 0x31, 0x0d, 0x0a])

describe('a file of separated values', () => {
  test.each([
    ['UTF-8', '名称,地址\n长春市,㐂\n'],
    ['UTF-8 with its mark', '\ufeff名称,地址\r\n长春市,㐂'],
    ['GB18030', gb18030],
    ['UTF-16, as Excel calls Unicode', Buffer.from('\ufeff名称\t地址\r\n长春市\t㐂\r\n', 'utf16le')],
    ['semicolons', '名称;地址\n长春市;㐂\n'],
  ])('is read in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([[1, '名称', '地址'], [2, '长春市', '㐂']])
  })

  test('keeps quoted commas, quotes and breaks, and names the line a record ends on', async () => {
    expect(await rowsOf('名称,地址\n"甲,乙","说""好"""\n"上\n下",丙\n\n丁,戊\n')).toEqual([[1, '名称', '地址'], [2, '甲,乙', '说"好"'], [4, '上\n下', '丙'], [6, '丁', '戊']])
  })

  test('gives short and long rows as they are', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n')).toEqual([[1, 'a', 'b'], [2, '1'], [3, '1', '2', '3']])
  })

  test('whose quotation mark never ends is damaged, and its line is named', async () => {
    expect(await rowsOf(`名称,地址\n甲,乙\n"丙,${'长'.repeat(70_000)}`)).toEqual([{ code: 'damaged', line: 3 }])
  })

  test('says how far it was read', async () => {
    const table = await openTable(fileOf('a,b\n1,2\n'))
    if (!table.ok) throw new Error(table.error.code)
    expect(table.value.progress()).toBe(0)
    for await (const row of table.value.rows) expect(row.ok).toBe(true)
    expect(table.value.progress()).toBe(1)
  })
})

describe('a workbook', () => {
  test('gives shared texts, texts of a cell, numbers, yes and no, and gaps', async () => {
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
      + '<row r="3"><c r="A3" t="inlineStr"><is><t>长春&amp;市</t></is></c><c r="B3" t="b"><v>1</v></c><c r="C3"><v>4.3188786014E10</v></c><c r="D3" t="e"><v>#N/A</v></c></row>'
    const strings = '<si><t>名称</t></si><si><r><t>地</t></r><r><t>址</t></r><rPh><t>dizhi</t></rPh></si>'
    expect(await rowsOf(workbookOf(sheet, strings))).toEqual([[1, '名称', '', '地址'], [3, '长春&市', '是', '43188786014', '']])
  })

  test('without references counts cells and rows itself', async () => {
    expect(await rowsOf(workbookOf('<row><c t="str"><v>甲</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual([[1, '甲', '2'], [2, '3']])
  })

  test('that is broken inside says from which row', async () => {
    expect(await rowsOf(workbookOf('<row r="1"><c t="str"><v>甲</v></c></row><row r="2"><c></row>'))).toEqual([{ code: 'damaged', line: 2 }])
  })

  test('brings no entities of its own', async () => {
    const bomb = zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="/xl/s.xml"/></Relationships>',
      'xl/s.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
    })
    expect(await rowsOf(bomb)).toEqual([{ code: 'damaged', line: 1 }])
  })
})

test.each([
  ['empty', ''],
  ['old-workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['damaged', Buffer.from('PK\u0003\u0004 and nothing more')],
  ['not-a-table', zipOf({ 'word/document.xml': '<a/>' })],
  ['not-a-table', Buffer.from([0x89, 0x50, 0, 0, 1])],
])('a file that is %s is told so', async (code, bytes) => {
  expect(await rowsOf(bytes)).toBe(code)
})

test('a column is found by its letters', () => {
  expect(['A1', 'Z9', 'AA10', 'BC2', '12'].map(columnOf)).toEqual([0, 25, 26, 54, undefined])
})

test('a pool of texts gives each one back, across its blocks', () => {
  const pool = stringPool()
  const long = '长'.repeat(900_000)
  for (const text of ['', '甲', long, long, '乙']) pool.add(text)
  expect([0, 1, 2, 3, 4, 5, -1].map((index) => pool.get(index)?.length)).toEqual([0, 1, 900_000, 900_000, 1, undefined, undefined])
  expect(pool.get(4)).toBe('乙')
})

describe('the names of the columns', () => {
  const columns = { name: ['机构名称', 'fixmedins_name'], level: ['医院等级', 'hosp_lv'], address: ['地址'] } as const

  test('are found under titles and notes, whatever they are called', async () => {
    const table = await openTable(fileOf('定点医疗机构名单,,\n2026年11月,,\n FIXMEDINS_NAME ,医院等级（必填）*,备注\n甲医院,三甲,x\n'))
    if (!table.ok) throw new Error(table.error.code)
    const records = await readRecords(table.value, columns, ['name'])
    if (!records.ok) throw new Error(records.error.code)
    expect(records.value.header.unknown).toEqual(['备注'])
    const seen: unknown[] = []
    for await (const row of records.value.rows) {
      if (row.ok) seen.push((['name', 'level', 'address'] as const).map((field) => cellOf(records.value.header, row.value.cells, field)))
    }
    expect(seen).toEqual([['甲医院', '三甲', '']])
  })

  test('that are missing or twice there are named', () => {
    expect(readHeader(['医院等级', '地址'], columns, ['name', 'level'])).toEqual({ ok: false, error: { code: 'columns-missing', missing: ['机构名称'] } })
    expect(readHeader(['机构名称', 'fixmedins_name'], columns, ['name'])).toEqual({ ok: false, error: { code: 'column-twice', column: 'fixmedins_name' } })
    expect(readHeader(['甲', '乙'], columns, ['name'])).toEqual({ ok: false, error: { code: 'no-header' } })
  })
})
