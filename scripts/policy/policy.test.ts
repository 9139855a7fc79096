import { describe, expect, test } from 'vitest'

import { runPolicy } from './run'
import { table, widthOf } from './table'

const run = (line: string) => runPolicy(line.split(' ').filter(Boolean))
const emergency = 'decide --place 220100 --care 210100 --on 2018-03-05 --kind emergency --visitDay 2018-03-02 --emergencyCare yes'

test('columns stay in line under Chinese heads', () => {
  const lines = table(['方面', '结果', '依据'], [['判断', '可以办', 'a'], ['window', 'x', 'b']]).split('\n')
  expect(lines).toEqual(['方面    结果    依据', '──────  ──────  ────', '判断    可以办  a', 'window  x       b'])
  expect(widthOf('长春 a，')).toBe(8)
})

describe('decide', () => {
  test('prints a table with the day, its article and the documents', () => {
    const { code, out } = run(emergency)
    expect(code).toBe(0)
    expect(out).toContain('吉人社联字〔2017〕79号')
    expect(out).toMatch(/最迟备案日 +jilin-2017-79 第十七条 +2018年3月7日/u)
  })

  test('prints the whole answer as JSON', () => {
    expect(JSON.parse(run(`${emergency} --json`).out)).toMatchObject({ status: 'not-ready', facts: { scope: 'cross-province' } })
  })

  test('takes papers handed in and another reading', () => {
    const { out } = run(`${emergency} --held emergency-diagnosis --reading visit-day-not-counted=visit-day-counted --json`)
    expect(JSON.parse(out)).toMatchObject({ status: 'yes', windows: expect.arrayContaining([expect.objectContaining({ option: 'visit-day-counted' })]) as unknown })
  })

  test('names every reason of a no', () => {
    const { out } = run('decide --place 220100 --on 2018-03-05 --kind long-stay --insurance resident --ground household --reachedRetirementAge no --barredFromLocalScheme no')
    expect(out.split('\n').filter((line) => line.startsWith('原因')).length).toBe(3)
  })
})

const bill = 'estimate --place 220100 --on 2026-03-05 --kind emergency --insurance resident --filed yes --couldSettleDirectly yes --settledDirectly yes --total 1万'

describe('estimate', () => {
  test('prints who pays what, each step with its formula and its article', () => {
    const { code, out } = run(`${bill} --level tertiary`)
    expect(code).toBe(0)
    expect(out).toMatch(/统筹基金 +5,980\.00/u)
    expect(out).toMatch(/起付线以上的部分 +能报销的范围 10,000 − 起付线 800 = 9,200 元/u)
    expect(out).toContain('jilin-2017-79 第十二条第一款')
    expect(out).toContain('示例数值，请以参保地公布为准')
  })

  test('prints a range with what it turns on', () => {
    const { out } = run(bill)
    expect(out).toContain('1,670.00—5,160.00')
    expect(out).toMatch(/医院的级别 +3,490\.00/u)
  })

  test('puts the other situations beside it', () => {
    expect(run(`${bill} --level tertiary --compare`).out).toMatch(/不备案，自己去 +8,160\.00 +多付 4,140 元/u)
  })

  test('prints the other readings, and takes them', () => {
    const transfer = 'estimate --place 220100 --on 2018-05-14 --kind transfer --insurance employee --filed yes --inTime yes --inTransferList no --critical yes --couldSettleDirectly yes --settledDirectly no --ownFault yes --total 10000 --deductible 1200 --ratio 85'
    expect(run(transfer).out).toMatch(/points=relative --stacking product +4,614\.40/u)
    expect(JSON.parse(run(`${transfer} --reading points=relative --stacking product --json`).out)).toMatchObject({ estimation: { type: 'settled', estimate: { person: 461_440 } } })
  })

  test('says which figures are needed', () => {
    expect(run(bill.replace('220100', '220300')).out).toContain('要先填参保地的数值：起付线（住院）')
  })

  test('says so where the documents say nothing', () => {
    expect(run('estimate --place 110100 --on 2024-03-04 --kind other --insurance employee --filed no --total 10000 --deductible 800 --ratio 85').out).toContain('文件没有写这种情形的报销比例')
  })
})

test('documents are listed with those that nobody verified', () => {
  const { out } = run('documents')
  expect(out).toMatch(/jilin-2017-79 .*2017-11-01/u)
  expect(out).toContain('待核实')
})

describe('period', () => {
  test.each([
    ['period --from 2018-02-14 --workingDays 3', '2018年2月24日'],
    ['period --from 2018-01-31 --months 1 --lock', '2018年2月28日'],
  ])('%s ends on %s', (line, day) => {
    expect(run(line)).toMatchObject({ code: 0, out: expect.stringContaining(day) as unknown })
  })
})

test.each([
  ['', '请写明做什么'],
  ['judge', '请写明做什么'],
  ['decide --place 220100', '--on'],
  ['decide --place 220100 --on 2018-02-30', '--on'],
  ['decide --place 999999 --on 2018-03-01', '--place'],
  ['decide --place 220100 --on 2018-03-01 --age -1', '--age'],
  ['decide --place 220100 --on 2018-03-01 --kind holiday', '--kind'],
  ['decide --place 220100 --on 2018-03-01 --working retired --ground posted', '--working'],
  ['decide --place 220100 --on 2018-03-01 --name x', '没有 --name'],
  ['decide --place 220100 --on 2018-03-01 --on 2018-03-02', '写了两次'],
  ['decide --place 220100 --on', '后面要写一个值'],
  ['decide 220100', '不明白“220100”'],
  ['decide --place 220100 --on 1999-01-01', '没有可用的政策文件'],
  ['estimate --place 220100 --on 2018-03-01', '--total'],
  ['estimate --place 220100 --on 2018-03-01 --total 一百', '--total'],
  ['estimate --place 220100 --on 2018-03-01 --total -5', '--total：不能小于 0'],
  ['estimate --place 220100 --on 2018-03-01 --total 100 --selfPaid 200', '--selfPaid：比总费用还多'],
  ['estimate --place 220100 --on 2018-03-01 --total 100 --ratio 185', '--ratio'],
  ['estimate --place 220100 --on 2018-03-01 --total 100 --held referral', '没有 --held'],
  ['period --from 2018-02-14', '只写一个'],
  ['period --from 2018-02-14 --days 1 --months 1', '只写一个'],
  ['period --from 2018-02-14 --days x', '--period'],
])('"%s" ends with 2 and says what to do: %s', (line, says) => {
  const { code, out } = run(line)
  expect([code, out.includes(says), out.includes('用法：')]).toEqual([2, true, true])
})
