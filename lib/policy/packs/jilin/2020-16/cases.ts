import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

const moved: Facts = { kind: 'long-stay', insurance: 'employee', working: 'active', scope: 'cross-province', outsideMainland: false }
const urgent: Facts = { kind: 'emergency', insurance: 'employee', working: 'active', outsideMainland: false, emergencyCare: true, visitDay: on('2020-09-01') }

export const cases: readonly Case[] = [
  {
    name: '先签承诺书：签字当天生效，30天内补证明（9月30日是工作日）', on: '2020-08-31',
    facts: { ...moved, ground: 'permit', commits: true, signedOn: on('2020-08-31') },
    expect: {
      status: 'yes', windows: { 'effective-from': '2020-08-31', 'proof-by': '2020-09-30', 'valid-until': 'awaits permitUntil' },
      statements: ['commitment', 'categories', 'no-visit', 'at-the-hospital', 'channels', 'rating'], readings: ['commitment-form'], without: ['commitment.not-medical', 'emergency.direct', 'window.long-stay.from'],
    },
  },
  {
    name: '补证明的最后一天在国庆假期里：顺延到假期后第一个工作日', on: '2020-09-01',
    facts: { ...moved, ground: 'household', commits: true, signedOn: on('2020-09-01') },
    expect: { status: 'yes', windows: { 'effective-from': '2020-09-01', 'proof-by': '2020-10-09', 'valid-until': 'open' } },
  },
  {
    name: '现在交证明：审核通过才生效', on: '2020-09-01', facts: { ...moved, ground: 'household', commits: false, approvedOn: on('2020-09-03') }, held: ['household-register'],
    expect: { status: 'yes', windows: { 'effective-from': '2020-09-03', 'valid-until': 'open' }, without: ['commitment-form', 'commitment.long-stay'] },
  },
  {
    name: '既没有证明、也没有承诺：还差材料', on: '2020-09-01', facts: { ...moved, ground: 'household', commits: false },
    expect: { status: 'not-ready' },
  },
  {
    name: '还没选怎么交证明：还差材料，生效日还不知道', on: '2020-09-01', facts: { ...moved, ground: 'household' },
    expect: { status: 'not-ready', windows: { 'valid-until': 'open' } },
  },
  {
    name: '承诺不能代替条件：派驻不满6个月仍然不可以', on: '2020-09-01', facts: { ...moved, ground: 'posted', postedMonths: 3, commits: true, signedOn: on('2020-09-01') },
    expect: { status: 'no', failing: ['long-stay.posted.six-months'] },
  },
  {
    name: '转诊不能用承诺书代替医院的材料，也不会签字就生效', on: '2020-09-01',
    facts: { kind: 'transfer', insurance: 'employee', working: 'active', scope: 'cross-province', outsideMainland: false, critical: true, commits: true, signedOn: on('2020-09-01') },
    expect: { status: 'not-ready', windows: { 'effective-from': 'awaits approvedOn', 'valid-until': 'stay-ends' }, statements: ['commitment.not-medical'], without: ['commitment', 'commitment-form', 'emergency.direct'] },
  },
  {
    name: '省内异地急诊可以直接结算', on: '2020-09-01', facts: { ...urgent, scope: 'in-province' }, held: ['emergency-diagnosis'],
    expect: { status: 'yes', statements: ['emergency.direct', 'commitment.not-medical'], windows: { 'file-by': '2020-09-04', 'effective-from': '2020-09-01', 'valid-until': 'stay-ends' } },
  },
  {
    name: '新冠确诊病人、建档立卡贫困户、互联网医院：各有一句话', on: '2020-09-01',
    facts: { ...urgent, scope: 'in-province', epidemic: true, poorHousehold: true, internetHospital: true },
    expect: { status: 'not-ready', statements: ['epidemic', 'flags', 'cost-check'] },
  },
  {
    name: '跨省急诊：通知只说省内可以直接结算', on: '2020-09-01', facts: { ...urgent, scope: 'cross-province' }, held: ['emergency-diagnosis'],
    expect: { status: 'yes', without: ['emergency.direct'] },
  },
]
