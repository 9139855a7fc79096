/** What the public interface says when it refuses, to people who write programs. */
export const problemTitles = {
  'bad-input': '有不合要求的内容', 'no-policy': '没有可用的政策文件', 'not-found': '没有这一项', 'too-many': '请求太多', 'not-json': '不是 JSON',
} as const
export type ProblemCode = keyof typeof problemTitles

export const problemDetails: Readonly<Record<ProblemCode, string>> = {
  'bad-input': '请按 errors 里每一项改好再发，一次改完',
  'no-policy': '这个参保地在这一天没有收录文件；covered 里是收有的文件和时间。我们不用相近的文件来猜',
  'not-found': '有哪些文件看 GET /api/v1/documents，有哪些医院看 GET /api/v1/hospitals',
  'too-many': '请等一会儿再发，等多久看 Retry-After',
  'not-json': '请用 UTF-8 的 JSON 正文，不超过 64 KB，并写 Content-Type: application/json',
}

export const fieldFaults = {
  'unknown-key': '没有这一项，请删掉。这里不收姓名、证件号、电话等个人信息，也不保存任何内容',
  missing: '缺少这一项，请补上',
  'wrong-type': '类型不对',
  'not-allowed': '只能是下面几个之一',
  'not-a-day': '要写成 YYYY-MM-DD，而且真有这一天',
  'not-a-place': '要写六位行政区划代码，而且真有这个地方',
  'not-a-whole-number': '要写整数',
  negative: '不能小于 0',
  'too-large': '太大了',
  'too-many-items': '项数太多',
  'bad-format': '格式不对',
  contradiction: '和另一项对不上，请改其中一项',
  'not-percent': '要写 0 到 100 的百分数，最多两位小数',
  'not-fen': '要写整数，单位是分',
  'above-total': '比总费用还多，请对照结算单改',
  'parts-above-total': '几项加起来比总费用还多，请对照结算单改',
  'does-not-add-up': '应等于总费用减去全自费、先行自付和超限价，请对照结算单改',
  'not-a-count': '要写 1 到 99 的整数',
  'ends-before-it-begins': '出院比入院早，请改',
  'too-long': '住院不能超过十年，请检查年份',
  'unknown-reading': '这些文件里没有这个理解或选项',
} as const
export type FieldFaultCode = keyof typeof fieldFaults

/** The reasoning of a period, step by step. */
export const periodSteps = {
  notCounted: (from: string) => `${from}是事情发生的那天，不计算在内（民法典第二百零一条）`,
  days: (count: number, day: string) => `从第二天起数 ${count} 天，到${day}`,
  months: (count: number, day: string) => `过 ${count} 个月，到${day}（民法典第二百零二条）`,
  years: (count: number, day: string) => `过 ${count} 年，到${day}（民法典第二百零二条）`,
  workingDays: (count: number, day: string) => `从第二天起数 ${count} 个工作日，周末和法定节假日不算，调休上班的周末算，到${day}`,
  monthEnd: '那个月没有同一天，以月末为到期日（民法典第二百零二条）',
  shifted: (day: string) => `最后一天是休息日，顺延到下一个工作日：${day}（民法典第二百零三条）`,
  lock: (day: string) => `不需要谁来办事，休息日不顺延；${day}起就不受限制`,
  provisional: '跨进了还没有公布放假安排的年份，那些天暂按周末计算，以国务院通知为准',
} as const

export const docWords = {
  title: '开放接口',
  lead: '给程序用：把情况发过来，得到完整的判断、每一步的依据和日期。不用登录，不收个人信息，什么也不保存。',
  limits: (max: number) => `每个网络每分钟最多 ${max} 次。超过了返回 429，并在 Retry-After 里写明要等几秒。`,
  faults: '出错时返回 application/problem+json（RFC 9457），errors 里写明每一项的问题。',
  machine: '机器可读的说明（OpenAPI 3.1）', request: '请求', response: '回答', example: '例子', fields: '字段', none: '没有正文',
  facts: '可以写的事实', factsNote: '不知道的不写，或写 null：不知道不等于“不是”。', yesNo: 'true 或 false', day: '日期 YYYY-MM-DD', count: '整数',
} as const
