import type { EventType, ShownState } from '@/lib/filing/index'

type StateWords = { readonly name: string; readonly tone: 'quiet' | 'info' | 'ok' | 'warn' | 'danger'; readonly means: string; readonly next: string }

/** Each state in words: what it means, and who does what next. */
export const stateWords: Readonly<Record<ShownState, StateWords>> = {
  draft: { name: '草稿，还没有提交', tone: 'quiet', means: '您填的内容已经保存，经办机构还看不到', next: '请填完并提交' },
  submitted: { name: '已提交，等待受理', tone: 'info', means: '经办机构已经收到', next: '经办人员会在办理期限内开始审核' },
  'in-review': { name: '审核中', tone: 'info', means: '经办人员正在审核', next: '办好了或要补材料都会发短信给您' },
  waiting: { name: '请补充材料', tone: 'warn', means: '还缺材料，一次性告诉您了', next: '请按下面的清单补齐，补完会接着办' },
  'on-commitment': { name: '已生效，待补交证明', tone: 'warn', means: '您签了承诺书，备案已经生效', next: '请在期限内补交证明' },
  'checking-proof': { name: '已生效，证明核验中', tone: 'info', means: '备案有效，经办人员正在看您补交的证明', next: '核验完会发短信给您' },
  approved: { name: '已通过', tone: 'ok', means: '经办机构审核通过了，从哪天到哪天有效看下面', next: '到医院带上身份证、社会保障卡或医保电子凭证' },
  expired: { name: '已到期', tone: 'quiet', means: '有效期已经过了', next: '还在外地的，请先在下面结束这份，再凭新的证明重新备案' },
  refused: { name: '没有通过', tone: 'danger', means: '经办机构没有批准，原因和依据在下面', next: '有疑问可以问参保地经办机构，或重新申请' },
  withdrawn: { name: '已撤回', tone: 'quiet', means: '您撤回了这次申请', next: '需要时可以重新申请' },
  revoked: { name: '已停止', tone: 'danger', means: '经办机构停止了这次备案，原因和依据在下面', next: '请联系参保地经办机构' },
  ended: { name: '已结束', tone: 'quiet', means: '备案已经结束', next: '以后需要时重新备案' },
}

/** Each event in the history, as the citizen reads it. */
export const eventWords: Readonly<Record<EventType, string>> = {
  save: '保存草稿', submit: '提交申请', 'submit-on-commitment': '签承诺书并提交，备案生效', claim: '经办人员开始审核', ask: '请您补充材料',
  answer: '补交材料', approve: '审核通过', refuse: '没有通过', withdraw: '撤回申请', revoke: '停止备案', end: '结束备案', expire: '有效期满，自动结束',
}

export const moveRefusedWords = {
  'not-possible-now': '这件事现在的状态不能这样办，页面可能已经过时，请刷新后再看',
  'not-yours-to-do': '您不能办这一步',
} as const
