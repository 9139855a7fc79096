/** The few words the components say by themselves. */
export const words = {
  optional: '（可不填）',
  error: '错误：',
  errorSummary: (count: number) => (count === 1 ? '有一处需要改一下' : '有几处需要改一下'),
  notDone: '没有办成',
  pending: '正在提交…',
  pickDay: '选日期',
  pickDayFor: (label: string) => `用日历选：${label}`,
  step: (now: number, total: number) => `第 ${now} 步，共 ${total} 步`,
  change: '修改',
  basis: '依据：',
  ourReading: '我们的理解：',
  inForce: '有效时间：',
  loading: '正在打开…',
  place: {
    list: '地方', pick: '请点选是哪一个地方',
    found: (count: number) => (count === 0 ? '没有找到，请换一个写法' : `找到 ${count} 个地方，请点选`),
  },
} as const
