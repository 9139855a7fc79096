import type { EventType } from '@/lib/filing/index'

/** An event of a record, or one about it. */
export type NewsEvent = EventType | 'rating-answered'

/** What is said by text message, and in a notice of WeChat, whose fields hold twenty characters. */
const toldAbout: Readonly<Partial<Record<NewsEvent, { readonly sms: string; readonly notice: string }>>> = {
  submit: { sms: '您的异地就医备案申请已收到', notice: '申请已收到' },
  'submit-on-commitment': { sms: '您的异地就医备案已生效，请在期限内补交证明', notice: '备案已生效，请在期限内补交证明' },
  ask: { sms: '您的异地就医备案需要补材料，请尽快登录查看', notice: '需要补材料，请尽快登录查看' },
  approve: { sms: '您的异地就医备案已通过，请登录查看有效期', notice: '备案已通过，请登录查看有效期' },
  refuse: { sms: '您的异地就医备案没有通过，请登录查看原因', notice: '备案没有通过，请登录查看原因' },
  revoke: { sms: '您的异地就医备案已停止，请登录查看原因', notice: '备案已停止，请登录查看原因' },
  end: { sms: '您的异地就医备案已结束', notice: '备案已结束' },
  expire: { sms: '您的异地就医备案已到期', notice: '备案已到期' },
  'rating-answered': { sms: '您对异地就医备案的评价有了答复，请登录查看', notice: '您的评价有了答复，请登录查看' },
}

const lastOf = (number: string): string => number.slice(-4)

/** The text message for an event: no name, no illness, only the last letters of the number. Nothing is sent for the others. */
export function smsOf(event: NewsEvent): ((number: string) => string) | undefined {
  const says = toldAbout[event]?.sms
  return says === undefined ? undefined : (number) => `【异地通】${says}（尾号${lastOf(number)}）。`
}

export type WeChatNotice = { readonly says: string; readonly number: string }

/** The same as WeChat takes it, in two fields. */
export function noticeOf(event: NewsEvent, number: string): WeChatNotice | undefined {
  const says = toldAbout[event]?.notice
  return says === undefined ? undefined : { says, number: lastOf(number) }
}
