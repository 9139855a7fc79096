/** The words for how the pages look. */
export const looksWords = {
  elder: '关怀版',
  on: '打开关怀版',
  off: '退出关怀版',
  title: '文字大小和关怀版',
  lead: '在这台手机上记住，所有页面都一样。',
  elderNote: '也叫长辈版：字更大，按钮更大，内容不变。',
  size: '文字大小',
  sizes: { standard: '标准', large: '大', larger: '更大', largest: '最大' },
  example: '异地就医，先备案再看病。',
  kept: '已经记住',
  notKept: '这个浏览器不让网页记住设置，只对这一页有效。也可以在手机系统设置里调大字体。',
  noScript: '这个浏览器没有运行脚本，请在手机系统设置或浏览器菜单里调大字体，本站的页面会跟着变大。',
  back: '返回',
} as const
