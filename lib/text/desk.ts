import type { Due, DeskRefusal, QueueSection } from '@/lib/contracts/desk'
import type { EventType } from '@/lib/filing/index'
import type { Status } from '@/lib/policy/index'

/** The working day's or the calendar's clock: 还剩1个工作日 · 今天到期 · 已超2天. */
export function dueWords({ state, count, counts, provisional }: Due): string {
  const unit = counts === 'working-days' ? '个工作日' : '天'
  const provisionally = provisional ? '（暂按周末算）' : ''
  if (state === 'due-today') return `今天到期${provisionally}`
  const amount = count === 0 ? `不到1${unit}` : `${count}${unit}`
  return `${state === 'overdue' ? '已超' : '还剩'}${amount}${provisionally}`
}

export const queueWords = {
  title: '待办',
  lead: (area: string) => `${area} · 最急的排在最前面`,
  sections: {
    'to-review': { title: '待受理和审核中', none: '没有等着审核的申请' },
    'to-check': { title: '待核验证明', none: '没有等着核验的证明' },
    'with-citizen': { title: '等待参保人', none: '没有在等参保人的申请' },
    decided: { title: '最近办结', none: '还没有办结的申请' },
  } satisfies Record<QueueSection, { title: string; none: string }>,
  onCommitment: '承诺办理',
  mine: '我在办',
  dueDay: (day: string) => `期限 ${day}`,
  proofDay: (day: string) => `补交截止 ${day}`,
  full: (limit: number) => `只列出最急的 ${limit} 件，办完后面的会接上来`,
  todo: (count: number) => (count === 0 ? '现在没有要办的' : `要办的有 ${count} 件`),
  asOf: (time: string) => `${time} 的情况`,
  live: '每 20 秒自动更新',
  resting: '您有一会儿没有操作，已暂停自动更新',
  unreachable: '暂时连不上，下面是之前的情况，连上后会自动更新',
  signedOut: '登录已经过期，请重新登录后再看',
  signIn: '重新登录',
} as const

export const caseWords = {
  back: '回到待办',
  decide: '办理',
  toDecide: '跳到“办理”',
  sentAt: '提交时间',
  due: '办理期限',
  proofDue: '补交证明截止',
  holds: '备案有效',
  facts: '参保人填写的内容',
  reveal: '显示完整身份信息',
  revealAudited: '每次查看都会记录下来。',
  prove: '用登记手机再验证一次',
  revealed: (seconds: number) => `${seconds} 秒后自动收起`,
  trace: '逐条对照规定',
  conditions: '能不能办',
  papersNeeded: '要哪些材料',
  periodsFor: '期限怎么算',
  notApplying: (count: number) => `不适用的 ${count} 条`,
  notAsked: (of: string) => `这一条只问${of}，这一件不是`,
  looksAt: '看的是：',
  unknown: '还不知道：',
  noDocument: '提交那天没有可用的文件，请报主管处理',
  windows: '从哪天到哪天',
  windowsIfToday: '还没有通过：下面按今天通过来算',
  papers: '交来的材料',
  noPapers: '还没有交材料',
  openPaper: (name: string, number: number) => `打开${name}（第${number}份）`,
  history: '办理经过',
  nothingToDo: '现在没有要您办的',
  othersMayStop: '这件是您通过的。要停止的话，请交给另一位经办人员或主管。',
  ownCase: { title: '这件要回避，不能由您办', text: '这件的身份证号、手机号或申请账号和您本人的一样，或者您替这个人办过备案。可以看，不能受理、通过、退回或停止，请交给本统筹区的其他经办人员。' },
  missing: { title: '没有找到这件申请', text: '它可能不在您的统筹区，或者网址不对。请从待办里打开。' },
  approveNow: '如果现在通过',
  holdsFrom: '从哪天起',
  holdsUntil: '到哪天止',
} as const

export const verdictWords = {
  conditions: { yes: '符合', no: '不符合', unknown: '未知' },
  papers: { yes: '需要', no: '不需要', unknown: '未知' },
  periods: { yes: '适用', no: '不适用', unknown: '未知' },
  notAsked: '不涉及',
} as const

export const statusWords: Readonly<Record<Status, string>> = { yes: '按规定可以通过', 'not-ready': '条件符合，材料还不齐', undecided: '还有情况不清楚', no: '按规定不能通过' }

/** Each act of the desk: the heading over its form, its button, and what is said when it is done. */
export const actWords = {
  claim: { title: '开始审核', send: '开始审核', done: '已经开始审核，这件由您办理' },
  approve: { title: '通过', send: '通过', done: '已通过，会发短信告诉参保人' },
  ask: { title: '一次性告知补正', send: '告知参保人补正', done: '已告知参保人，补来后会回到待办' },
  refuse: { title: '不予通过', send: '不予通过', done: '已办结：不予通过，会发短信告诉参保人' },
  revoke: { title: '停止备案', send: '停止备案', done: '备案已经停止，会发短信告诉参保人' },
} as const satisfies Partial<Record<EventType, { title: string; send: string; done: string }>>

export const askWords = {
  lead: '请把缺的一次写全，参保人补一次就够。',
  papers: '要交（或重新交）的材料',
  why: (paper: string) => `${paper}：哪里不行、要怎么交`,
  questions: '其他要补充说明的事，一行一件',
  row: (number: number) => `第 ${number} 件`,
  more: '再加一行',
  remove: (number: number) => `删掉第 ${number} 件`,
  before: '上次告知过的',
  onlyRepeat: '这件已经一次性告知过，只能重复上次的内容；要增加新的，请主管办理。',
  added: '主管批准增加了内容',
  lengthens: '这件已经一次性告知过。增加新的内容会记录下来。',
} as const

export const decideWords = {
  reason: '理由',
  reasonHint: '写给参保人看的，请写清楚哪里不符合、可以怎么办',
  article: '依据的条款',
  articleNone: '请选择',
  until: '证明上写的到期日',
  kept: '您刚才写的内容',
  untilHint: '照参保人交来的证明填，例如 2027年6月30日',
} as const

/** What could not be done, and what to do now. Everything typed is still in the form. */
export const deskRefusedWords: Readonly<Record<DeskRefusal, string>> = {
  'not-found': '没有找到这件申请，可能不在您的统筹区',
  'own-case': '这件和您本人有关（身份证号、手机号或账号是您的，或者您替这个人办过），要回避，不能由您受理或决定。请交给本统筹区的其他经办人员；这次操作已经记录',
  'changed-meanwhile': '别人刚办过，请刷新后看最新的情况再决定。您写的内容还在',
  'second-officer': '这件是您通过的。停止一份已经通过的备案要两个人：请交给另一位经办人员或主管；这次操作已经记录',
  'prove-again': '您登录或上次验证已经超过 10 分钟。查看完整身份信息前，请再验证一次',
  'not-possible-now': '现在的状态不能这样办，别人可能刚办过，请刷新后再看',
  'not-yours-to-do': '这一步不由经办人员办理',
  'asked-before': '已经一次性告知过，不能再增加新的内容；确实需要的，请主管办理',
  'material-unknown': '这件申请用不着这份材料，请重新勾选',
  'items-missing': '请至少勾选一份材料，或写一件要补充的事',
  'too-much': '写得太多了：最多 10 件，每件最多 300 个字',
  'reason-missing': '请写明理由',
  'reason-too-long': '理由太长了，请写在 1000 字以内',
  'article-unknown': '请选择依据的条款',
  'until-missing': '请填证明上写的到期日',
  'until-unreadable': '到期日看不懂，请写成“2027年6月30日”这样',
  'until-too-early': '到期日已经过去了，不能通过；请告知参保人换新证明',
  'bad-input': '页面可能过时了，请刷新后再试',
}

export const officerWords = { clerk: '经办', supervisor: '主管', administrator: '管理员', signOut: '退出登录', leaving: '正在退出…' } as const
