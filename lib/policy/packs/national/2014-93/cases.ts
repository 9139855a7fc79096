import type { Facts } from '../../../engine/vocabulary'
import { on, type Case } from '../../case'

const away: Facts = { insurance: 'employee', working: 'retired', scope: 'cross-province', outsideMainland: false }
const settled: Facts = { kind: 'long-stay', ...away, ground: 'household' }

export const cases: readonly Case[] = [
  {
    name: '退休，户口在外省居住地：自愿申请，可以', on: '2016-05-16', facts: { ...settled, approvedOn: on('2016-05-20') }, held: ['household-register'],
    expect: {
      status: 'yes', materials: ['household-register'], windows: { 'effective-from': '2016-05-20', 'valid-until': 'gap national14.gap.end' }, codes: ['national14.code'],
      statements: ['national14.voluntary', 'national14.direct', 'national14.catalogue', 'national14.limits', 'national14.account', 'national14.lists', 'national14.same-service', 'national14.left'],
      readings: ['national14.approval-day'], gaps: ['national14.gap.end', 'national14.gap.papers', 'national14.gap.ratio', 'national14.gap.time'],
    },
  },
  { name: '备了案的住院：参保地本地的比例', on: '2016-05-16', facts: { ...settled, filed: true, care: 'inpatient' }, expect: { status: 'not-ready', ratio: 'local' } },
  { name: '不知道是住院还是门诊：两种结果都说', on: '2016-05-16', facts: { ...settled, filed: true }, expect: { status: 'not-ready', ratio: 'local | silent' } },
  { name: '还没退休：不可以', on: '2016-05-16', facts: { ...settled, working: 'active' }, expect: { status: 'no', failing: ['national14.settled.retired'] } },
  { name: '居民医保：没有退休这一说，不可以', on: '2016-05-16', facts: { ...settled, insurance: 'resident', working: undefined }, expect: { status: 'no', failing: ['national14.settled.retired'] } },
  { name: '不知道退没退休：还不能定', on: '2016-05-16', facts: { ...settled, working: undefined }, expect: { status: 'undecided', open: ['working'] } },
  { name: '只有居住证：看参保地是否放开，这份文件没有定', on: '2016-05-16', facts: { ...settled, ground: 'permit' }, expect: { status: 'no', failing: ['national14.settled.household'] } },
  {
    name: '外省急诊：没有备案这一步，回参保地报', on: '2016-05-16', facts: { ...away, kind: 'emergency' },
    expect: { status: 'no', failing: ['national14.kinds'], claims: ['national14.claim.emergency'], statements: ['national14.help'], ratio: 'silent' },
  },
  { name: '省内异地：由各省自己定', on: '2016-05-16', facts: { ...settled, scope: 'in-province' }, expect: { status: 'no', failing: ['national14.across'], statements: ['national14.inside'] } },
  { name: '去香港：不可以', on: '2016-05-16', facts: { ...settled, outsideMainland: true }, expect: { status: 'no', failing: ['national14.on-the-mainland'] } },
]
