import { on, type Case } from '../../case'

export const cases: readonly Case[] = [
  {
    name: '2023年起的跨省急诊：省里的答案不变，旁边写明国家规定', on: '2023-02-06', held: ['emergency-diagnosis'],
    facts: { kind: 'emergency', insurance: 'resident', scope: 'cross-province', outsideMainland: false, emergencyCare: true, visitDay: on('2023-02-06') },
    expect: {
      status: 'yes', windows: { 'file-by': '2023-02-09', 'effective-from': '2023-02-06', 'valid-until': 'stay-ends' },
      notices: ['national.emergency', 'national.late-filing'], without: ['national.both-ways', 'national.changes'],
    },
  },
  {
    name: '2023年起的跨省长期：本地待遇暂停的说法旁边写明双向享受', on: '2023-02-06',
    facts: { kind: 'long-stay', insurance: 'employee', working: 'retired', ground: 'household', scope: 'cross-province', outsideMainland: false },
    expect: { status: 'not-ready', statements: ['local-lock', 'changes'], notices: ['national.both-ways', 'national.changes', 'national.late-filing'], without: ['national.emergency'] },
  },
]
