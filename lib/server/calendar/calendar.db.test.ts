import { beforeEach, describe, expect, test } from 'vitest'

import type { PlainDate } from '@/lib/base/plain-date'
import { isWorkingDay } from '@/lib/calendar/index'

import { historyOf } from '../audit'
import { createStaff } from '../auth/staff'
import { clock } from '../clock'
import { transaction } from '../db'
import { withDatabase } from '../db/testing'
import { countPeriod } from '../public-api/period'

import { currentAddedYears, currentCalendar, previewYear, putInForce, takeBack, yearsForKeeper, type Keeper, type PaperText } from './index'

withDatabase()

const today = '2026-11-22' as PlainDate
const at = { now: clock.now(), today }
const spring = '2027-02-08至2027-02-12、2月15日至17日'
const text: PaperText = { year: 2027, off: `1月1日、${spring}`, work: '2027-02-20', paper: '国办发明电〔2026〕9号', publishedOn: '2026-11-10' as PlainDate }
const rests = async (day: string) => !isWorkingDay(day as PlainDate, await currentCalendar()).working
const codes = async (changed: Partial<PaperText>) => {
  const read = await previewYear({ ...text, ...changed }, today)
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`)
}

let keeper: Keeper
beforeEach(async () => {
  const made = await createStaff({ login: 'admin', password: 'long-enough-1', displayName: '何管理', phone: '13700000003', role: 'administrator', area: '000000' }, clock.now())
  if (!made.ok) throw new Error(made.error.code)
  keeper = { id: made.value.id, role: 'administrator' }
})

describe('a year that an administrator adds', () => {
  test('changes nothing while it is only looked at', async () => {
    expect(await previewYear(text, today)).toMatchObject({ ok: true, value: { year: 2027, work: ['2027-02-20'], weekends: 0, before: undefined } })
    expect(await currentAddedYears()).toEqual([])
    expect(await rests('2027-01-01')).toBe(false)
  })

  test('is counted by from the moment it is put in force, and known', async () => {
    expect(isWorkingDay('2027-01-01' as PlainDate, await currentCalendar()).provisional).toBe(true)
    expect(await putInForce(keeper, text, at)).toEqual({ ok: true, value: { version: 1 } })
    expect(isWorkingDay('2027-01-01' as PlainDate, await currentCalendar())).toEqual({ working: false, provisional: false })
    expect(await rests('2027-02-20')).toBe(false)
    expect((await yearsForKeeper()).known).toEqual({ from: 2017, to: 2027 })
  })

  test('is counted by in what the public interface answers', async () => {
    const count = async () => countPeriod({ from: '2026-12-30', period: { workingDays: 2 } }, await currentCalendar())
    expect(await count()).toMatchObject({ body: { day: '2027-01-01', provisional: true, knownYears: { to: 2026 } } })
    await putInForce(keeper, text, at)
    expect(await count()).toMatchObject({ body: { day: '2027-01-04', provisional: false, knownYears: { to: 2027 } } })
  })

  test('is replaced by its next version, which can be taken back, and so can the first', async () => {
    await putInForce(keeper, text, at)
    await putInForce(keeper, { ...text, off: spring }, at)
    expect(await rests('2027-01-01')).toBe(false)
    expect(await takeBack(keeper, { year: 2027, version: 2 }, at)).toEqual({ ok: true, value: undefined })
    expect(await rests('2027-01-01')).toBe(true)
    expect((await yearsForKeeper()).versions.map(({ version, state, addedBy }) => [version, state, addedBy])).toEqual([[2, 'taken-back', '何管理'], [1, 'in-force', '何管理']])
    expect(await takeBack(keeper, { year: 2027, version: 1 }, at)).toEqual({ ok: true, value: undefined })
    expect(await currentAddedYears()).toEqual([])
  })

  test('is taken back once, and only while it is in force', async () => {
    await putInForce(keeper, text, at)
    await putInForce(keeper, text, at)
    expect(await takeBack(keeper, { year: 2027, version: 1 }, at)).toEqual({ ok: false, error: { code: 'not-in-force' } })
    expect(await takeBack(keeper, { year: 2026, version: 1 }, at)).toEqual({ ok: false, error: { code: 'not-in-force' } })
    await takeBack(keeper, { year: 2027, version: 2 }, at)
    expect(await takeBack(keeper, { year: 2027, version: 2 }, at)).toEqual({ ok: false, error: { code: 'not-in-force' } })
  })

  test('is numbered once per version when two put it in force at the same moment', async () => {
    const both = await Promise.all([putInForce(keeper, text, at), putInForce(keeper, text, at)])
    expect(both.map((done) => done.ok && done.value.version).sort()).toEqual([1, 2])
  })

  test('stands in the place of a shipped year too, when the State Council changes its mind', async () => {
    await putInForce(keeper, { ...text, year: 2026, off: '2026-10-01至2026-10-14', work: '', publishedOn: '2026-01-26' as PlainDate }, at)
    expect([await rests('2026-10-14'), await rests('2026-05-01'), await rests('2025-10-01')]).toEqual([true, false, true])
  })

  test('is refused with every fault, and stays out', async () => {
    expect(await codes({ year: 2028, off: '2028-01-01,2028-01-01', work: '', publishedOn: '2026-11-10' as PlainDate })).toEqual(['year hole', 'publishedOn too-early', 'off repeated'])
    expect(await codes({ year: 2024 })).toContain('year long-past')
    expect(await codes({ publishedOn: '2026-11-23' as PlainDate })).toEqual(['publishedOn not-yet'])
    expect((await putInForce(keeper, { ...text, off: '春节' }, at)).ok).toBe(false)
    expect(await currentAddedYears()).toEqual([])
  })

  test('leaves a trace of who did what, also of what was refused', async () => {
    await putInForce(keeper, text, at)
    await takeBack(keeper, { year: 2027, version: 1 }, at)
    await takeBack(keeper, { year: 2027, version: 1 }, at)
    const history = await transaction((tx) => historyOf(tx, '2027'))
    expect(history.map(({ action, outcome, actorId }) => [action, outcome, actorId === keeper.id])).toEqual([
      ['holidays.put-in-force', 'ok', true], ['holidays.take-back', 'ok', true], ['holidays.take-back', 'not-in-force', true],
    ])
  })
})
