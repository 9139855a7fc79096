/** The words for how the pages look. */
export const looksWords = {
  elder: '关怀版',
  on: '打开关怀版',
  off: '退出关怀版',
  title: '文字大小和关怀版',
  lead: '在这部手机上记住，所有页面都一样。',
  elderNote: '也叫长辈版：字更大，按钮更大，一次只问一个问题，可以朗读；内容不变。',
  aloud: '每一页都显示“朗读”按钮',
  aloudNote: '点一下，手机就把这一页读给您听。关怀版里总是有。',
  size: '文字大小',
  sizes: { standard: '标准', large: '大', larger: '更大', largest: '最大' },
  example: '异地就医，先备案再看病。',
  kept: '已经记住',
  notKept: '这个浏览器不让网页记住设置，只对这一页有效。也可以在手机系统设置里调大字体。',
  noScript: '这个浏览器没有运行脚本，请在手机系统设置或浏览器菜单里调大字体，本站的页面会跟着变大。',
  back: '返回',
} as const

/** One question at a time. */
export const oneByOneWords = {
  question: (now: number, total: number) => `这一页第 ${now} 问，共 ${total} 问`,
  next: '下一项',
  before: '上一项',
} as const

export const aloudWords = { read: '朗读这一页', stop: '停止朗读' } as const
