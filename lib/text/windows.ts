import type { FactId, WindowId } from '@/lib/policy/index'

export const windowWords: Readonly<Record<WindowId, string>> = {
  'file-by': '最迟备案日', 'effective-from': '生效日', 'valid-until': '有效期到', 'proof-by': '补交证明截止',
  'opens-by': '最迟开通日', 'lock-until': '不能变更到', 'claim-by': '报销最迟办完', 'account-window': '提取个人账户的时间',
}
/** What a window still waits for. */
export const awaitWords: Readonly<Partial<Record<FactId, string>>> = {
  approvedOn: '审核通过那天', signedOn: '签承诺书那天', permitUntil: '交来居住证后确定', letterUntil: '按单位材料确定', visitDay: '就诊那天', registeredOn: '登记那天', submittedOn: '提交那天', completeOn: '材料交齐那天', dischargedOn: '出院那天',
}
export const eventEndWords = { 'stay-ends': '这次住院治疗结束', 'birth-ends': '这次生育结束', settlement: '这次结算', 'record-ends': '备案结束' } as const
export const openWords = '长期有效'
export const provisionalWords = '暂按周末计算，以国务院放假通知为准'
