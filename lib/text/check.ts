import type { FaultCode } from '@/lib/check/index'
import type { Decision } from '@/lib/policy/index'

type Status = Decision['status']

/** The words of the guided check. */
export const checkWords = {
  title: '查我该办哪种',
  lead: '不用登录，不填姓名和证件号。一次只问一题，不清楚的可以跳过。',
  from: { title: '您在哪里参加医保？', label: '参保地', why: '每个参保地的规定不同，先要找到管您的那份文件', hint: '填交医保的城市，例如“长春”；省里的机关单位也可能是“某某省直”' },
  to: { title: '要去哪里看病或居住？', label: '看病（居住）的地方', why: '跨省、省内、市内的规定不一样', hint: '填城市或区县，例如“沈阳”“北京朝阳区”' },
  on: { title: '按哪一天的规定看？', label: '日期', why: '规定一直在变，要按办备案或看病那天有效的规定', hint: '例如 2026年3月5日' },
  today: (day: string) => `就按今天（${day}）`,
  thisDay: '按这一天',
  next: '下一题',
  unsure: '不清楚',
  why: '为什么问：',
  backToStart: '从头开始',
  back: '上一题',
  leave: '回到首页',
  progress: (asked: number, left: number | undefined) => {
    if (left === undefined) return `第 ${asked} 题`
    return left === 0 ? `第 ${asked} 题，可能是最后一题` : `第 ${asked} 题，后面最多还有 ${left} 题`
  },
  given: '您的回答',
  change: '修改',
  noEngine: '没有网络也能接着查',
  retirement: { male: '男职工', cadre: '女干部（管理、技术岗位）', worker: '女工人' },
  retirementLine: (who: string, day: string) => `${who}：${day}以前（含当天）出生的，已经到了`,
} as const

export const checkFaultWords: Readonly<Record<FaultCode, string>> = {
  empty: '请先回答这一题；不清楚就点“不清楚”',
  'unknown-choice': '请在下面选一项',
  'unreadable-day': '看不懂这个日期，请写成“2026年3月5日”这样',
  'day-too-far': '这个日期离现在太远，请检查年份',
  'unreadable-number': '请只填整数，例如 8',
  'place-not-found': '没有找到这个地方，请写城市或区县的名字，例如“长春”',
  'place-ambiguous': '有几个地方叫这个名字，请在下面选一个',
}

export const statusWords: Readonly<Record<Status, string>> = { yes: '可以办', 'not-ready': '可以办，先备齐材料', undecided: '还不能确定', no: '按现在的回答，办不了这一种' }

export const resultWords = {
  notCovered: { title: '这里的规定没有这一种备案', text: '按当时当地的文件，没有给这种情况设备案。下面写明不办备案会怎样，也请打 12393 问参保地。' },
  undecidedLead: '下面这几件事弄清楚了，才能确定。可以点“修改”补上，或打 12393 问。',
  noLead: '下面每一条都不符合：',
  papers: '要准备的材料', papersNote: '备好一样就勾一样。打勾只在这一页上，不会保存。',
  promised: '暂时没有的，可以先签承诺书，以后补交',
  timeline: '从哪天到哪天', locks: '备案期间的限制', lockedUntil: (end: string) => `到${end}为止`, free: (day: string) => `${day}起可以改`, freeAtLatest: (day: string) => `最晚${day}起可以改，参保地可能定得更短`,
  otherDay: {
    title: '住院期间规定变了',
    lead: (governs: string, other: string) => `上面按出院那天（${governs}）的规定。费用在出院时结算，我们是这样理解的，以参保地答复为准。如果按看病那天（${other}）的规定：`,
  },
  unfiled: '不办备案会怎样', same: '比例和办了备案一样，但要以参保地答复为准',
  ratio: '规定里的比例',
  ratioWarning: '这是文件里写的比例，不是您今天一定能报的数。2023年起国家有新的规定，待遇可能已有变化，以参保地答复为准。',
  ratioMore: (count: number) => `再答 ${count} 题，把比例算准`,
  ratioSilent: '文件没有写比例，按参保地的标准，请打 12393 问',
  ratioConflict: '文件里有两条说法不一样，请打 12393 问参保地',
  ratioRange: '看情况，可能是下面几种：',
  otherReading: '如果按另一种理解：',
  rights: '备案以后', moreRights: (count: number) => `其余的规定（${count} 条）`, notices: '后来的国家规定另有说法', gaps: '文件没有写明、要问清楚的',
  claims: '自己垫付的怎么报', within: '办理期限：', papersOfClaim: '要交：',
  call: '拿不准，打电话问', callText: '医保服务热线 12393。在外地打，要先加参保地的长途区号，否则会接到当地。', callTimes: '可以照着这一页问：我要办的是哪一种、要哪些材料、最迟哪天办。',
  file: '去办这种备案', fileNote: '要登录。刚才的回答会带过去，不用再填；证件号和姓名在登录以后填。',
  fileElsewhere: '这里还不能在线办这个参保地的备案，请打 12393 或到参保地的医保窗口办。',
  documents: '依据的文件', again: '换一种情况再查',
  unsurePlace: { title: '先弄清在哪里参保', text: '看社会保障卡正面的发卡城市，或问单位、社区；也可以在“国家医保服务平台”App 里查。知道以后回来接着查。' },
  unsureKind: { title: '几种备案对照着看', text: '哪一句最像您的情况，就点哪一种。' },
  noPolicy: { title: '没有可用的政策文件', text: '这个地方在这一天的规定，我们没有收到文件，不能猜。请打 12393 问参保地经办机构。', covered: '收有文件的时间：' },
  contradiction: { title: '有两个回答对不上', text: '下面两个回答不能同时成立，请改其中一个：' },
} as const
