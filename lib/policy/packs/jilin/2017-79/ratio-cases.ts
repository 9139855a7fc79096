import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

const away: Facts = { scope: 'cross-province', outsideMainland: false, filed: true, couldSettleDirectly: true, settledDirectly: true }
const avoided: Facts = { couldSettleDirectly: true, settledDirectly: false, ownFault: true }
const transfer: Facts = { kind: 'transfer', insurance: 'employee', localCannotTreat: true, ...away, inTime: true, inTransferList: true, critical: false }
const urgent: Facts = { kind: 'emergency', insurance: 'employee', emergencyCare: true, ...away }
const resident: Facts = { kind: 'long-stay', insurance: 'resident', ground: 'permit', reachedRetirementAge: true, barredFromLocalScheme: true, ...away }
const employee: Facts = { kind: 'long-stay', insurance: 'employee', working: 'active', ground: 'household', ...away }
const birth: Facts = { kind: 'maternity', insurance: 'employee', mother: 'self', insuredMale: false, ...away }

const one = (name: string, facts: Facts, expect: Omit<Case['expect'], 'status'>): Case => ({ name, on: '2018-05-14', facts, expect: { status: 'not-ready', ...expect } })
const none = (name: string, facts: Facts, expect: Omit<Case['expect'], 'status'>): Case => ({ name, on: '2018-05-14', facts, expect: { status: 'no', ...expect } })

/** Article 12, sentence by sentence. */
const ratios: readonly Case[] = [
  one('急诊，备了案：与参保地一样', urgent, { ratio: 'local', codes: ['code.emergency'], locks: { 'lock.local': 'record-ends' } }),
  one('职工长期异地：与参保地一样', employee, { ratio: 'local', codes: ['code.household'] }),
  one('居民长期异地：降低10%', resident, { ratio: 'local -10', readings: ['points', 'floor'], codes: ['code.resident'] }),
  one('转诊，在病种范围内、按时办：按外地医院级别，与参保地一样', transfer, { ratio: 'local at the care', codes: ['code.transfer'] }),
  one('转诊，不在范围内但危重、按时办：降低20%', { ...transfer, inTransferList: false, critical: true }, { ratio: 'local at the care -20' }),
  one('转诊，不在范围内也不危重：20%', { ...transfer, inTransferList: false }, { ratio: '20', readings: ['late-or-unlisted'] }),
  one('转诊，在范围内但办晚了：20%', { ...transfer, inTime: false }, { ratio: '20', readings: ['late-or-unlisted'] }),
  one('异地生育，备了案：按参保地标准', birth, { ratio: 'local', readings: ['birth-local'], codes: ['code.maternity'] }),
  one('没有办手续：20%', { ...urgent, filed: false }, { ratio: '20' }),
  none('没有对应的备案，自己去外地：20%', { kind: 'other', insurance: 'employee', ...away }, { failing: ['kinds'], ratio: '20', locks: {} }),
]

const stacked: readonly Case[] = [
  one('职工长期，能直接结算却没有：降低10%', { ...employee, ...avoided }, { ratio: 'local -10', claims: ['claim.not-direct'] }),
  one('居民长期，能直接结算却没有：10%和10%叠加', { ...resident, ...avoided }, { ratio: 'local -20' }),
  one('转诊危重，能直接结算却没有：20%和10%叠加', { ...transfer, inTransferList: false, critical: true, ...avoided }, { ratio: 'local at the care -30' }),
  one('不是自己的原因：不降', { ...employee, ...avoided, ownFault: false }, { ratio: 'local' }),
  one('没有办手续、又没有直接结算：仍是20%', { ...urgent, filed: false, ...avoided }, { ratio: '20', readings: ['flat-not-stacked'] }),
  {
    name: '没有办手续、又没有直接结算，照叠加的理解：20%再降10%', on: '2018-05-14', facts: { ...urgent, filed: false, ...avoided },
    readings: { 'flat-not-stacked': 'stacked' }, expect: { status: 'not-ready', ratio: '20 -10' },
  },
  {
    name: '居民长期，把“降低10%”读作打折', on: '2018-05-14', facts: resident, readings: { points: 'relative' }, expect: { status: 'not-ready', ratio: 'local x90%' },
  },
  {
    name: '居民长期，把“降低10%”读作先自己付', on: '2018-05-14', facts: resident, readings: { points: 'first-pay' }, expect: { status: 'not-ready', ratio: 'local first 10%' },
  },
]

const unknown: readonly Case[] = [
  one('急诊，还不知道办没办手续：两种结果都说', { ...urgent, filed: undefined }, { ratio: '20 | local' }),
  one('转诊，不清楚在不在病种范围：两种结果都说', { ...transfer, inTransferList: undefined, critical: true }, { ratio: 'local at the care | local at the care -20' }),
  one('转诊，不清楚危重不危重、也不在范围内', { ...transfer, inTransferList: false, critical: undefined }, { ratio: '20 | local at the care -20' }),
  one('没有办手续，别的都不知道：就是20%', { ...urgent, filed: false, couldSettleDirectly: undefined, settledDirectly: undefined }, { ratio: '20' }),
]

const others: readonly Case[] = [
  one('今年已经变更2次：明年1月1日才能再变更', { ...employee, changesThisYear: 2 }, { locks: { 'lock.local': 'record-ends', 'lock.changes': '2018-12-31' } }),
  one('今年只变更过1次：还能变更', { ...employee, changesThisYear: 1 }, { locks: { 'lock.local': 'record-ends' } }),
  one('派驻外地', { ...employee, ground: 'posted', postedMonths: 7 }, { codes: ['code.posted'] }),
  one('跨省长期，门诊不能直接结算、不是自己的原因：次年1月底前划个人账户的钱', { ...employee, couldSettleDirectly: false, settledDirectly: false, ownFault: false, care: 'outpatient' }, {
    windows: { 'effective-from': 'awaits approvedOn', 'valid-until': 'open', 'account-window': '2019-01-01..2019-01-31' },
  }),
  {
    name: '住院期间规定变了：按出院那天，两天的结果都列出', on: '2020-08-20', facts: { ...urgent, visitDay: on('2020-08-10'), dischargedOn: on('2020-08-20') },
    expect: { status: 'not-ready', readings: ['discharge-governs'] },
  },
]

export const ratioCases: readonly Case[] = [...ratios, ...stacked, ...unknown, ...others]
