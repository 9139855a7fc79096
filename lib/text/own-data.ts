import { eventWords } from './states'

const lawful = '法定职责（《个人信息保护法》第十三条第一款第三项、第三十四条），不靠同意'
const agreed = '您单独的同意（第十三条第一款第一项），可以随时撤回'

/** The page on which a person sees what is kept of them, takes it out and learns where to mend it. */
export const ownDataWords = {
  title: '我的信息',
  lead: '保存着您的哪些信息、为什么、凭什么、存到什么时候，都在这里；可以下载，也可以更正、删除。',
  open: '查看、下载、更正我的信息',
  kept: '保存着什么',
  rows: { why: '做什么用', ground: '依据', until: '存到什么时候' },
  kinds: [
    { what: '登录手机号', why: '确认是您本人，通知办理结果', ground: lawful, until: '注销账号时' },
    { what: '提交过的备案：填的内容、材料照片、办理经过、承诺书、评价', why: '经办机构审核，医院结算时认得出您的备案', ground: lawful, until: '有效的到它自己的有效期；存档按医保档案的规定，年限由参保地经办机构公布，期满删除。不能提前删' },
    { what: '草稿和草稿里的照片', why: '让您接着填', ground: lawful, until: '您提交或注销账号时；照片 90 天没有动就销毁' },
    { what: '记住的姓名、身份证号、参保地、医保种类', why: '下次办理自动填好', ground: agreed, until: '您停止记住或注销账号时' },
    { what: '绑定的微信代号', why: '给您发办理通知', ground: agreed, until: '您解除绑定或注销账号时' },
    { what: '验证码和登录状态', why: '登录', ground: lawful, until: '一两天' },
    { what: '操作记录：什么时候做了哪一步，没有内容', why: '出了问题查得清', ground: '《网络安全法》第二十一条', until: '至少六个月；同意和撤回的记录一直留着，证明您选过什么' },
  ],
  mine: (sent: number, drafts: number) => `您现在有提交过的备案 ${String(sent)} 件，草稿 ${String(drafts)} 份。`,
  look: '看我的备案和草稿',
  takeOut: {
    title: '下载我的全部信息',
    text: '得到一个网页文件：账号、同意记录、每件备案填的内容、经过、评价，材料照片的名称和校验码。里面的姓名和号码是完整的，请存在自己的手机或电脑上，不要转给别人。照片本身在每件备案里看。',
    send: '下载我的信息',
    tooOften: '今天下载的次数太多了，请明天再试。',
  },
  correct: {
    title: '更正',
    lines: [
      '草稿：打开草稿，点“修改”。',
      '记住的姓名、身份证号等：下一次提交时写对的，就换成新的；也可以先在“我的资料”里停止记住，马上删除。',
      '提交过、还没有办结的备案：可以撤回重新交，或者打 12393 请经办人员让您补正。',
      '已经办结的备案、登录手机号：打 12393，或带身份证到参保地经办窗口。',
    ],
  },
  consents: '我同意过、撤回过的',
  noConsents: '没有单独同意过什么。',
  consentLine: (title: string, given: boolean) => `${title}：${given ? '同意' : '撤回'}`,
} as const

/** The page on which a person ends their account. */
export const deleteWords = {
  title: '注销账号',
  lead: '注销以后不能恢复。请先看清楚哪些马上删除，哪些依法留着。',
  open: '注销账号',
  atOnce: {
    title: '马上删除',
    lines: ['登录手机号、记住的资料、绑定的微信', '全部草稿和草稿里的照片', '所有手机上的登录状态，这部手机上存着的内容'],
    backups: '以前做的系统备份不拿来办事，到期删除。',
    drafts: (count: number) => `您现在有草稿 ${String(count)} 份，会一起删除。`,
  },
  stays: {
    title: '依法留着的',
    none: '您没有提交过备案，没有要留着的。',
    some: '下面这些提交过的备案不会撤回，有效的照常有效，由参保地经办机构按规定保存，期满删除（《个人信息保护法》第四十七条）：',
    after: '注销以后在这里看不到它们，也不再收到短信；要查，打 12393 或到参保地经办窗口。不想办了的，请先去撤回或结束；想留一份的，请先下载。',
    line: (kind: string, number: string, state: string) => `${kind} ${number}：${state}`,
    until: (day: string) => `，有效到 ${day}`,
  },
  back: '先不注销，回到“我的资料”',
  confirm: { label: '请写“注销账号”四个字', hint: '写对了才会注销' },
  word: '注销账号',
  wrong: '要注销的话，请照样写“注销账号”四个字；不想注销就返回',
  send: '确认注销', pending: '正在注销…',
  notDone: '没有连上，账号还没有注销；存在本机的内容已经删掉了。请有网后再点一次',
  notWiped: '这部手机上存着的内容删不掉，账号还没有注销。请关掉别的页面，再点一次',
  done: '账号已经注销，草稿已经删除。再用这个手机号登录，会是一个新账号。',
} as const

/** The words of the file that a person takes out. */
export const ownFileWords = {
  title: '异地通：我的全部信息',
  lead: (at: string) => `${at} 从异地通下载。里面有完整的姓名和号码，请妥善保管。`,
  account: '账号', phone: '登录手机号', weChat: '绑定微信', none: '没有',
  consents: '同意和撤回', given: '同意', withdrawn: '撤回', deeds: '我的操作记录', nothing: '没有',
  begun: '开始填写', sent: '提交', from: '生效日', until: '有效期到', paper: '材料', rating: '评价',
} as const

const deedWords: Readonly<Record<string, string>> = {
  'sign-up': '第一次登录', 'sign-in': '登录', 'profile.save': '记住资料', 'consent.give': '同意', 'consent.withdraw': '撤回同意', 'wechat.bind': '绑定微信', 'wechat.unbind': '解除微信',
  'file.add': '上传材料', 'file.remove': '删除材料', 'rating.give': '评价', 'own-data.take-out': '下载我的信息',
}

/** What was done, from the code under which it is on record. */
export const deedWord = (action: string): string => {
  const events: Readonly<Record<string, string>> = eventWords
  return events[action.replace(/^filing\./u, '')] ?? deedWords[action] ?? action
}
