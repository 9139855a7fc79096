import { weekday, type PlainDate } from '../base/plain-date'
import type { DaysFault } from '../calendar/index'

type FaultCode = DaysFault['code'] | 'hole' | 'long-past' | 'not-yet' | 'too-early' | 'year-unreadable' | 'day-unreadable' | 'paper-missing' | 'paper-too-long'
export type HolidayField = 'year' | 'paper' | 'publishedOn' | 'off' | 'work'
export type HolidayFault = { readonly field: HolidayField; readonly code: FaultCode; readonly said: string }

const dayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** 2027年2月8日（周一） without its year: the page is about one year, and names another one where it reaches there. */
export function dayWithName(day: PlainDate, year: number): string {
  const own = Number(day.slice(0, 4)) === year ? '' : `${day.slice(0, 4)}年`
  return `${own}${String(Number(day.slice(5, 7)))}月${String(Number(day.slice(8)))}日（${dayNames[weekday(day)] ?? ''}）`
}

/** What is wrong with what was typed, and what to do about it. */
export function holidayFaultText({ field, code, said }: HolidayFault): string {
  const list = field === 'work' ? '补班的周末' : '放假的日子'
  const texts: Record<FaultCode, string> = {
    unreadable: `“${said}”读不出日期，请写成 2027-02-08，或 2月8日至14日`,
    'other-year': `“${said}”不在这一年前后，或一段超过一个月，请核对年份`,
    backwards: `“${said}”后一天比前一天早，请核对`,
    repeated: `${said} 在“${list}”里写了两次，请删掉一个`,
    'not-a-weekend': `${said} 本来就要上班，不用写在“补班的周末”里`,
    'in-both': `${said} 既写了放假又写了补班，请删掉一处`,
    'says-other': `“${said}”看起来应该写在另一栏，请核对`,
    'too-few': `只读出 ${said} 个放假的工作日，一年一般有 15 到 22 个，请核对是不是没有贴全`,
    'too-many': `“${list}”读出 ${said} 天，太多了，请核对`,
    hole: `中间不能空一年，请先添加 ${said} 年`,
    'long-past': `${said} 年已经过去很久，不能再改`,
    'not-yet': `发文日期 ${said} 还没有到，请核对`,
    'too-early': `发文日期 ${said} 太早，一般在前一年的十月、十一月，请核对`,
    'year-unreadable': '请写四位数的年份，例如 2027',
    'day-unreadable': '请写发文日期，例如 2026-11-10',
    'paper-missing': '请写文号，例如 国办发明电〔2026〕9号',
    'paper-too-long': '文号太长，请不要超过 60 个字',
  }
  return texts[code]
}

export const holidayStates = { 'in-force': '正在使用', replaced: '已被新版替换', 'taken-back': '已撤回' } as const

export const holidayWords = {
  title: '放假安排',
  note: '国务院每年公布的放假和补班，算工作日用',
  lead: ({ from, to }: { readonly from: number; readonly to: number }) =>
    `现在知道 ${String(from)} 到 ${String(to)} 年的安排。再往后的年份暂按周末计算，结果都标着“以国务院通知为准”；通知公布后在这里添加，所有期限马上按新的算。`,
  add: '添加一年',
  year: '年份',
  paper: '文号',
  publishedOn: '发文日期',
  off: '放假的日子',
  offHint: '可以直接贴通知里放假的句子，也可以一行写一天或一段：2027-02-08、2月8日至14日。周末写不写都行。',
  work: '补班的周末',
  workHint: '通知里说要上班的周六、周日，一行一天。没有就空着。',
  check: '核对',
  checking: '正在核对…',
  preview: (year: number) => `请核对 ${String(year)} 年`,
  rests: (count: number) => `放假的工作日，${String(count)} 天`,
  works: (count: number) => `补班的周末，${String(count)} 天`,
  noWork: '没有补班的周末',
  weekends: (count: number) => `另有 ${String(count)} 天本来就是周末，不用改。`,
  first: '这一年以前没有安排，现在是暂按周末计算。',
  differs: '和现在用的不同',
  same: '和现在用的完全一样。',
  restsNow: '新增放假',
  restsNoMore: '取消放假',
  worksNow: '新增补班',
  worksNoMore: '取消补班',
  changedSince: '内容在核对以后又改过。请再看一遍，没有问题再点生效。',
  apply: '生效，所有期限按这个算',
  applied: (year: number, version: number) => `${String(year)} 年第 ${String(version)} 版已经生效。`,
  versions: '添加过的安排',
  none: '还没有添加过。随软件带来的年份不在这里列出。',
  version: (year: number, version: number) => `${String(year)} 年第 ${String(version)} 版`,
  undo: '撤回这一版',
  undoNote: '撤回以后，这一年回到前一版；没有前一版的，回到软件自带的或暂按周末计算。',
  undone: '已经撤回。',
  notInForce: '只有正在使用的这一版才能撤回，请看列表里的状态',
} as const
