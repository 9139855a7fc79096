import type { FaultCode } from '@/lib/filing/index'

import { faultText } from './faults'
import { waitText } from './wait'

/** The words of signing in, of one's own account and of the privacy notice. */
export const signInWords = {
  title: '用手机号登录',
  lead: '不用注册，不用记密码。收到短信验证码填进来就行。',
  purpose: '手机号用来确认是您本人，并把“收到了、要补材料、办好了”发短信告诉您。不会用来推销。',
  privacyLead: '登录前请看：',
  privacyLink: '我们怎样使用和保护您的个人信息',
  phone: { label: '手机号', hint: '11 位，例如 138 0000 0000。请用自己的手机号' },
  send: '获取验证码',
  pending: '正在发送…',
  oidc: '用全省统一身份登录',
  help: '手机收不到短信，或者不会操作？可以请家人帮忙，也可以带身份证到参保地医保经办窗口办理。',
} as const

export const codeWords = {
  title: '填写验证码',
  sentTo: (maskedPhone: string) => `验证码已发到 ${maskedPhone}，10 分钟内有效。`,
  code: { label: '6 位验证码', hint: '可以直接粘贴短信里的数字' },
  send: '登录',
  pending: '正在核对…',
  again: '重新获取验证码',
  againNote: '发出 60 秒以后还没有收到，再点这里。',
  againDone: '新的验证码已经发出，请填最新收到的那一个。',
  otherPhone: '换一个手机号',
  otherOfficer: '换一个工号',
  expired: { title: '这次登录已经过期', text: '验证码只在 10 分钟内、在获取它的这台设备上有效。请重新获取，您保存过的内容都还在。', action: '重新登录' },
  inbox: { text: '演示系统不发真的短信。', link: '打开演示收件箱看验证码' },
} as const

export const staffSignInWords = {
  title: '工作人员登录',
  lead: '填工号和密码，再填发到您登记手机上的验证码。',
  login: { label: '工号' },
  password: { label: '密码' },
  send: '下一步',
  pending: '正在核对…',
  audited: '登录和每一次查看、办理都会留下记录。',
  citizens: '我是来办备案的，用手机号登录',
} as const

/** An officer proves themselves once more, before the numbers of a person are shown. */
export const proofWords = {
  title: '再验证一次',
  lead: '查看完整的身份证号、手机号和住址之前，要用登记手机再收一次验证码。验证后 10 分钟内可以查看；每次查看都会记录。',
  send: '获取验证码',
  pending: '正在发送…',
  confirm: '确认',
  back: '回到这件申请',
  restart: '重新获取',
} as const

/** What went wrong at the unified identity; the codes come back in the address. */
export const oidcProblems = {
  'oidc-failed': '统一身份那边没有答复或没有通过，请再试一次，或者用手机号登录。',
  'oidc-dead': '统一身份登录等得太久，已经过期，请再试一次。',
  'too-many': '试的次数太多了，请过一小时再试，或者用手机号登录。',
} as const

export const isOidcProblem = (code: unknown): code is keyof typeof oidcProblems => typeof code === 'string' && Object.hasOwn(oidcProblems, code)

/** Why signing in did not go on, and what to do. */
export const signInFaults = {
  phone: (code: Extract<FaultCode, 'empty' | 'phone-length' | 'phone-prefix'>) => faultText(code, signInWords.phone.label),
  'sms-failed': '短信没有发出去，是我们这边的问题。请过一会儿再试，或拨打 12393。',
  'too-soon': (seconds: number) => `刚刚发过一条短信，请再等 ${seconds} 秒。`,
  'too-many': (seconds: number) => `试的次数太多了。为了安全，请过 ${waitText(seconds)}再试。`,
  'sms-paused': (seconds: number) => `这会儿要验证码的人太多，短信暂时停发，请过 ${waitText(seconds)}再试。急着办的，请打 12393，或到参保地的医保窗口办。`,
  'bad-code': '请填 6 位数字的验证码',
  'wrong-code': (left: number) => `验证码不对，还可以试 ${left} 次。请对照最新收到的短信`,
  'code-dead': '这个验证码已经不能用了，请点“重新获取验证码”',
  'login-missing': '请填工号',
  'password-missing': '请填密码',
  'wrong-password': '工号或密码不对，请再看一看',
} as const

export const accountWords = {
  link: '我的',
  title: '我的资料',
  lead: '为了保护您，号码只显示一部分。',
  phone: '登录手机号',
  none: '还没有填写',
  change: '手机号换了，请打 12393 或到参保地经办窗口更换：用新手机号登录，看不到以前的备案。',
  rights: '个人信息处理告知书',
  filings: '看我的备案',
  signOut: '退出登录',
  signOutNote: '用别人的或公用的手机，办完请退出。15 分钟没有操作会自动退出。',
} as const

export const inboxWords = {
  title: '演示收件箱',
  lead: '演示系统不发真的短信：本该发到手机上的，都列在这里，最新的在最上面。正式系统没有这一页。',
  refresh: '刷新，看有没有新的',
  autoOn: '每 5 秒自动刷新',
  autoOff: '停止自动刷新',
  empty: { title: '还没有短信', text: '去登录页填一个演示手机号，验证码就会出现在这里。' },
  to: (maskedPhone: string) => `发给 ${maskedPhone}`,
  code: (code: string) => `验证码 ${code}`,
  signIn: '去登录',
  staff: '工作人员登录',
} as const
