import type { RuleList, Topic } from '@/lib/policy/index'

/** What the app does with a rule. */
export const doesWords: Readonly<Record<RuleList, string>> = {
  general: '先检查的条件', grounds: '判断谁能办', materials: '列出要交的材料', commitments: '允许先承诺、后补材料', windows: '算出日期', locks: '算出多久不能改',
  bases: '定报销比例的起点', reductions: '定比例降多少', claims: '说明垫付后怎么报', codes: '写进国家接口的代码', institutions: '看选的医院合不合规定', statements: '原样告诉您', notices: '在旁边提示：后来的国家规定另有说法',
}

export const topicWords: Readonly<Record<Topic | 'emergency-deemed-filed', string>> = {
  'local-lock': '参保地待遇暂停', 'pay-ratio': '报销比例', unfiled: '没有备案', 'direct-duty': '直接结算', catalogue: '报销目录', limits: '起付线和封顶线', changes: '变更', verification: '核查',
  forgery: '材料造假', handler: '由谁办', institutions: '能去的医院', 'personal-account': '个人账户', complaints: '投诉', disputes: '费用争议', 'no-visit': '不用跑窗口',
  'at-the-hospital': '到医院带什么', channels: '办理渠道', categories: '种类的叫法', rating: '好差评', extension: '延期', commitment: '承诺制', claims: '垫付后报销', 'claim-papers': '报销的材料',
  'one-slip': '一单结算', 'who-files': '由谁申报', receipt: '回执', 'other-care': '其他类别的治疗', destination: '备案到哪里', agent: '代办', 'help-times': '协助的期限', epidemic: '疫情期间', flags: '特别标记',
  'cost-check': '费用核对', card: '用什么卡', again: '再次转诊或入院', onward: '从外地再转', 'both-ways': '两边都能用', 'late-filing': '补办备案', 'left-to-place': '由参保地定', voluntary: '自愿选择',
  'file-first': '先备案再去', injury: '外伤', expiry: '期满', 'emergency-deemed-filed': '急诊视同备案',
}

export const policyWords = {
  title: '政策文件', lead: '异地通判断时用到的每一份文件：每条规定用白话说一遍，写明我们怎样用它、怎样理解、哪里文件没有写。这里是我们的转述，以文件原文为准。',
  coverage: '收录范围', coverageLead: '哪个参保地、哪份文件、哪个方面，收了几条规定。空着的是文件没有写，或者我们还没有收。',
  for: '适用的参保地', inForce: '有效时间', verified: (day: string) => `原文核对于${day}`, unverified: '原文待核实（只看到转述）', version: '版本', issuer: '发文单位', number: '文号',
  rules: '逐条说明', does: '我们用它来：', readings: '我们怎样理解不清楚的地方', chosen: '我们采用：', others: '也可以理解为：', gaps: '文件没有写明的', changes: '后来的文件怎样改动它',
  amends: (title: string) => `${title}修改了它`, takesOver: (title: string) => `${title}代替了它`, saysOtherwise: (title: string) => `${title}在这些方面另有说法`,
  counts: (replaced: number, repealed: number, added: number) => `改写 ${replaced} 条，废止 ${repealed} 条，新增 ${added} 条`,
  unchanged: '没有收录改动它的文件', noRules: '这份文件的规定还没有收录', elsewhere: '其他参保地（没有自己的文件时）', topic: '方面', none: '—', open: '去看这份文件', all: '全部文件',
  check: '用这些规定查一查我的情况', from: (day: string) => `${day}起`, until: (day: string) => `，到${day}`,
} as const

/** A row of the coverage table: a topic, or what a list of rules is for. */
export const coverageTopic = (topic: string): string =>
  Object.hasOwn(topicWords, topic) ? topicWords[topic as Topic] : Object.hasOwn(doesWords, topic) ? doesWords[topic as RuleList] : topic
