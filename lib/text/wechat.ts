import { signInWords } from './account'

/** The words of WeChat: signing in, notices, sharing, and what its window cannot do. */
export const weChatWords = {
  ask: '用微信认出我',
  purpose: '点了以后，微信会告诉我们这是哪个微信号（只有一串代号，没有昵称、头像和手机号），用来认出您绑定过的账号、给您发办理通知。不点也能办所有的事。',
  known: { title: '认出您了', text: (maskedPhone: string) => `这个微信绑定的账号是 ${maskedPhone}。微信只帮您省去填手机号，登录仍要短信验证码。`, send: (maskedPhone: string) => `把验证码发到 ${maskedPhone}`, pending: '正在发送…', other: '不是您的号码？在下面填自己的手机号。' },
  panel: {
    title: '微信通知',
    unbound: '绑定后，“收到了、要补材料、办好了”可以在微信里告诉您；微信发不出时仍发短信。通知里没有姓名、病情和完整编号。',
    bind: '绑定这个微信',
    bound: '已经绑定了微信，有新进展会先发微信通知，发不出时发短信。',
    noneLeft: '微信里可收的通知已经用完，现在改发短信。想继续在微信里收，点下面的按钮再订一次。',
    subscribe: '再订一次微信通知',
    subscribed: '已经订好，下一次有进展会发到微信。',
    unbind: '不再用微信收通知',
    unbinding: '正在解除…',
  },
} as const

/** Where a visit to WeChat led, on the page one comes back to; the code comes in the address. */
export const landingWords = {
  bound: { kind: 'ok', text: '已经绑定这个微信，以后有进展会在微信里告诉您。' },
  unknown: { kind: 'info', text: '这个微信还没有绑定账号。请先用手机号登录，登录后在“我的”里可以绑定。' },
  'no-phone': { kind: 'warn', text: `认出您了，但您的账号没有留手机号，收不到验证码：您以前是用统一身份进来的。请点下面的“${signInWords.oidc}”，没有这个按钮就打 12393。填手机号会另开一个账号，里面没有您以前的备案。` },
  snapshot: { kind: 'warn', text: '现在打开的是微信的快照页，请点右下角“使用完整服务”，再来登录。也可以直接用手机号登录。' },
  refused: { kind: 'warn', text: '您没有同意微信授权，没关系，用手机号就能登录。' },
  dead: { kind: 'warn', text: '这次微信授权等得太久，或者不是在这个页面上点的，已经不能用。请再点一次，或者用手机号登录。' },
  failed: { kind: 'warn', text: '微信那边没有答复，请过一会儿再试，或者用手机号登录。' },
} as const

export const isLanding = (code: unknown): code is keyof typeof landingWords => typeof code === 'string' && Object.hasOwn(landingWords, code)

/** The card under which a page of ours is passed on. It says nothing of who passed it on, and of no case. */
export const shareCard = { title: '异地就医备案：该办哪种、要什么材料、能报多少', text: '去外地看病前先查一查，每一句都有文件依据。' } as const

/** For what the window of WeChat cannot do. */
export const outsideWords = {
  title: '请在浏览器里打开',
  how: '点右上角的“···”，选“在浏览器打开”。',
  again: '在浏览器里要再用手机号登录一次，填过的内容都还在。',
  copy: '复制链接',
  copied: '已经复制，打开手机浏览器，粘贴到地址栏。',
  notCopied: '这部手机不让网页复制。请按住下面的链接，选“复制”。',
  close: '知道了，回到这一页',
} as const
