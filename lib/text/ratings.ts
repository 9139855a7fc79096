import type { RatingRefusal } from '@/lib/contracts/rating'
import type { RatingAnswerFault, RatingLevel, RatingReason } from '@/lib/filing/index'

/** In the order in which they are shown. */
export const ratingLevelWords: Readonly<Record<RatingLevel, string>> = {
  'very-satisfied': '非常满意', satisfied: '满意', fair: '基本满意', dissatisfied: '不满意', 'very-dissatisfied': '非常不满意',
}

/** In the order in which they are shown. */
export const ratingReasonWords: Readonly<Record<RatingReason, string>> = {
  late: '超过了说好的办理期限',
  'extra-papers': '要了说明以外的材料',
  'extra-conditions': '加了规定里没有的条件',
  'asked-again': '没有一次说全，让我补了又补',
  'sent-around': '说能网上办，还是要跑窗口',
  unclear: '要求、进度或结果没有说清楚',
  'hard-to-use': '页面不好用，填起来不顺',
  mistakes: '办错了，或者对业务不熟',
  attitude: '态度不好',
  other: '其他原因',
}

/** On the record, for whoever filed it. */
export const ratingWords = {
  title: '评价这次办理',
  question: '这次办理，您满意吗？',
  free: '可以不评。评不评、怎么评，都不影响您的备案。',
  why: '哪里不满意？',
  whyHint: '可以选几项',
  says: '还想说的',
  saysHint: (most: number) => `最多 ${most} 个字。不用写姓名、电话`,
  promise: (workingDays: number, day: string) => `主管会核实，${workingDays} 个工作日内（最晚 ${day}）答复您，答复写在这一页，并发短信告诉您。这个期限是经办机构自己定的。办件的人看不到是谁评的。`,
  send: '提交评价',
  thanks: '谢谢您的评价',
  given: (event: string, level: string) => `对“${event}”的评价：${level}`,
  reasons: '原因',
  said: '您写的',
  answerBy: (day: string) => `最晚 ${day} 答复，答复写在这里，并发短信告诉您`,
  overdue: (day: string) => `应在 ${day} 以前答复，还没有答复。可以打 12393 反映`,
  answered: (day: string) => `${day} 的答复`,
  found: '核实的情况',
  done: '怎么处理的',
  news: '看对您评价的答复',
} as const

export const ratingRefusedWords: Readonly<Record<RatingRefusal, string>> = {
  'level-missing': '请选一个评价；不想评的，不用提交',
  'reasons-missing': '请至少选一项不满意的原因',
  'says-too-long': '写得太长了，请写在 500 个字以内',
  'not-found': '没有找到这份备案，请从“进度”里重新打开',
  'no-result': '这份备案又有了新的情况，请看一遍最新的结果，再评',
  'rated-already': '这次办理已经评过了，一次办理评一次',
  unreachable: '没有网络，评价没有交上。选的和写的都还在，有网络了再点一次',
}

/** At the desk, for supervisors. */
export const ratingDeskWords = {
  title: '好差评',
  lead: '不满意的评价：核实、处理，再答复评价人。最急的排在最前面。',
  note: (open: number) => (open === 0 ? '没有等着答复的评价' : `等着答复的有 ${open} 件`),
  counts: '收到的评价',
  none: '没有等着答复的评价',
  open: '等着答复',
  hidden: '您经手的件，不显示是谁评的',
  event: '评的是',
  on: '评价日期',
  level: '评价',
  reasons: '原因',
  says: '评价人写的',
  record: '备案',
  due: '答复期限',
  back: '回到好差评',
  answer: '答复评价人',
  answerNote: '核实以后再写。评价人会看到您写的话，收到一条短信。不要写出办件人和评价人的姓名。',
  send: '提交答复',
  answered: '已经答复，短信会告诉评价人来看',
  found: '核实的情况',
  foundHint: '查了什么，情况是不是这样，为什么会这样',
  done: '怎么处理的',
  doneHint: '已经改了什么，还会做什么；办不到的，说明依据',
} as const

export const ratingAnswerRefusedWords: Readonly<Record<RatingAnswerFault | 'not-found' | 'own-case' | 'answered-already', string>> = {
  'found-missing': '请写核实的情况',
  'done-missing': '请写怎么处理的',
  'answer-too-long': '每一栏请写在 500 个字以内',
  'not-found': '没有找到这条评价，可能不在您的统筹区',
  'own-case': '这是您自己的备案，或者您替别人办的，请另一位主管答复',
  'answered-already': '这条评价已经答复过了',
}
