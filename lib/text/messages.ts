import type { EventType } from '@/lib/filing/index'

const toldAbout: Readonly<Partial<Record<EventType, string>>> = {
  submit: '您的异地就医备案申请已收到',
  'submit-on-commitment': '您的异地就医备案已生效，请在期限内补交证明',
  ask: '您的异地就医备案需要补材料，请尽快登录查看',
  approve: '您的异地就医备案已通过，请登录查看有效期',
  refuse: '您的异地就医备案没有通过，请登录查看原因',
  revoke: '您的异地就医备案已停止，请登录查看原因',
  end: '您的异地就医备案已结束',
  expire: '您的异地就医备案已到期',
}

/** The text message for an event: no name, no illness, only the last letters of the number. Nothing is sent for the others. */
export function smsOf(event: EventType): ((number: string) => string) | undefined {
  const says = toldAbout[event]
  return says === undefined ? undefined : (number) => `【异地通】${says}（尾号${number.slice(-4)}）。`
}
