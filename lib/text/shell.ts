/** Where it is large, a line breaks between its halves. */
const promiseHalves = ['去外地看病前，', '把备案办好'] as const

/** The words around every page. */
export const shell = {
  name: '异地通',
  promise: promiseHalves.join(''),
  promiseHalves,
  skip: '跳到正文',
  home: '回到首页',
  back: '返回',
  tabs: '主要栏目',
  languages: '语言',
  demo: '演示系统：资料都是编的，不产生任何效力，请勿填写真实身份信息。',
  updateReady: '有新版本可用',
  updateNote: '正在填的内容请先保存，再更新。',
  updateNow: '更新',
  updateLater: '先不更新',
} as const

export const help = {
  title: '需要帮忙？',
  medical: { label: '医保服务热线', number: '12393', note: '在外地拨打，要先加参保地的区号，例如', example: { says: '长春 0431-12393', number: '0431-12393' } },
  city: { label: '政务服务热线', number: '12345', note: '办事不顺、想投诉或提建议' },
  people: '也可以请家人帮您填写，或带身份证到参保地医保经办窗口办理，效力一样。',
} as const

export const footerLinks = { policy: '政策文件和条款', accessibility: '无障碍声明' } as const

/** Slots that the operating agency fills in; until then they say that they are examples. */
export const footer = {
  organiser: '主办单位：某市医疗保障局（演示）',
  phone: '联系电话：12393（演示）',
  icp: 'ICP备案号：待填（演示）',
  police: '公安备案号：待填（演示）',
  siteCode: '政府网站标识码：待填（演示）',
  appRecord: '政务应用备案编号：待填（演示）',
} as const
