import { expect, test } from 'vitest'
import { year2026 } from './holidays/2026'
import { readYear, type DaysFault } from './read-year'

const off2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天
二、春节：2月15日（周日）至23日（周一）放假调休，共9天
三、清明节：4月4日（周六）至6日（周一）放假，共3天
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天
五、端午节：6月19日（周五）至21日（周日）放假，共3天
六、中秋节：9月25日（周五）至27日（周日）放假，共3天
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天`
const work2026 = '1月4日（周日）上班。2月14日（周六）、2月28日（周六）上班，5月9日，9月20日、10月10日'
const faultsOf = (off: string, work = ''): readonly Omit<DaysFault, 'field'>[] => {
  const read = readYear({ year: 2027, off, work })
  return read.ok ? [] : read.error.map(({ code, said }) => ({ code, said }))
}
const enough = '2027-02-08至2027-02-19'

test('the paper of a year, pasted, is the year as it ships', () => {
  expect(readYear({ year: 2026, off: off2026, work: work2026 })).toEqual({ ok: true, value: { year: 2026, off: year2026.off, work: year2026.work, weekends: 14 } })
})

test.each([
  ['a list of lines', '2027-02-08\n2027-2-9\n2027/2/10\n2027年2月11日\n2月12日\n2月15日~17日'],
  ['one line with commas', '2027-02-08, 2027-02-09，2027-02-10、2027-02-11;2027-02-12；2027-02-15,2027-02-16,2027-02-17'],
  ['JSON', '["2027-02-08","2027-02-09","2027-02-10","2027-02-11","2027-02-12","2027-02-15","2027-02-16","2027-02-17"]'],
  ['spans', '2月8日至12日、2027-02-15到2027-02-17'],
])('%s is read', (_, off) => {
  const read = readYear({ year: 2027, off, work: '' })
  expect(read.ok && read.value.off).toEqual(['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12', '2027-02-15', '2027-02-16', '2027-02-17'])
})

test.each<[string, string, string, DaysFault['code']]>([
  ['a word that is no day', `${enough},春节`, '', 'unreadable'],
  ['a day that does not exist', `${enough},2月30日`, '', 'unreadable'],
  ['a day of the year before last', `${enough},2025-10-01`, '', 'other-year'],
  ['a span that runs backwards', `${enough},5月3日至1日`, '', 'backwards'],
  ['the same day twice', `${enough},2月8日`, '', 'repeated'],
  ['a day at rest and at work', `${enough},5月8日`, '5月8日', 'in-both'],
  ['a weekday to make up for', enough, '3月1日', 'not-a-weekend'],
  ['a working day among those at rest', `${enough},3月6日上班`, '', 'says-other'],
  ['a day at rest among the working days', enough, '3月6日放假', 'says-other'],
  ['nothing at all', '', '', 'too-few'],
  ['three months at rest', '2月1日至28日,3月1日至31日,4月1日至30日', '', 'too-many'],
])('%s is told', (_, off, work, code) => {
  expect(faultsOf(off, work).map((each) => each.code)).toContain(code)
})

test('a fault names what was typed, and all faults are told at once', () => {
  expect(faultsOf('春节,2月30日')).toEqual([{ code: 'unreadable', said: '春节' }, { code: 'unreadable', said: '2月30日' }])
})

test('a paper may reach into the December before it', () => {
  const read = readYear({ year: 2027, off: `${enough},2026-12-31`, work: '' })
  expect(read.ok && read.value.off[0]).toBe('2026-12-31')
})
