import { waitText } from './wait'

type Use = { readonly name: string; readonly used: number; readonly max: number; readonly endsInSeconds: number }

const names: Readonly<Record<string, string>> = { 'sms-all': '参保人，1 小时内', 'sms-all-day': '参保人，24 小时内', 'sms-staff': '经办人员，1 小时内' }
const amount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')

/** The codes that are sent by text message cost money, and somebody may send for them to cost it. */
export const smsBudgetWords = {
  title: '短信验证码用量',
  row: ({ name }: Use) => names[name] ?? name,
  use: ({ used, max }: Use) => `已发 ${amount(used)} 条，最多 ${amount(max)} 条`,
  low: '快用完了。如果不是集中办理的日子，可能有人在刷短信：请看日志，必要时在前面的代理上限制来访的网络。',
  spent: ({ endsInSeconds }: Use) => `已经用完，${waitText(endsInSeconds)}后才会再发。这段时间新登录的人收不到验证码，已经登录的不受影响。请看日志里的 sms.budget-spent。`,
} as const
