/** The words around every page. */
export const shell = {
  name: '异地通',
  promise: '去外地看病前，把备案办好',
  skip: '跳到正文',
  home: '回到首页',
  tabs: '主要栏目',
  demo: '演示系统：资料都是编的，不产生任何效力，请勿填写真实身份信息。',
  updateReady: '有新版本可用',
  updateNote: '正在填的内容请先保存，再更新。',
  updateNow: '更新',
  updateLater: '先不更新',
} as const

export const help = {
  title: '需要帮忙？',
  medical: { label: '医保服务热线', number: '12393', note: '在外地拨打，要先加参保地的区号，例如', example: '长春 0431-12393' },
  city: { label: '政务服务热线', number: '12345', note: '办事不顺、想投诉或提建议', example: '' },
  people: '也可以请家人帮您填写，或带身份证到参保地医保经办窗口办理，效力一样。',
} as const

/** Slots that the operating agency fills in; until then they say that they are examples. */
export const footer = {
  organiser: '主办单位：某市医疗保障局（演示）',
  phone: '联系电话：12393（演示）',
  icp: 'ICP备案号：待填（演示）',
  police: '公安备案号：待填（演示）',
  siteCode: '政府网站标识码：待填（演示）',
  appRecord: '政务应用备案编号：待填（演示）',
} as const

export const homeWords = {
  lead: '长住外地、转院、急诊、生孩子，都可以在手机上办。',
  check: { title: '查我该办哪种', note: '回答几个问题就知道，不用登录' },
  file: { title: '办备案', note: '填写、拍照、提交，约十分钟' },
  progress: { title: '查进度', note: '办到哪一步，从哪天起有效' },
  losses: '最容易吃亏的三件事',
  caution: {
    title: '请以参保地答复为准',
    text: '上面是吉林省 2017 年 11 月起施行的规定。2023 年起国家有新的规定，待遇可能已有变化，最终由您的参保地决定。办理前可拨打 12393 核实。',
  },
} as const

const document = { document: '吉林省医疗工伤生育保险异地就医管理办法', number: '吉人社联字〔2017〕79号', dates: '2017年11月1日起施行' } as const

/** Each with the sentence of the article it comes from. */
export const losses = [
  {
    title: '急诊住院，3 个工作日内要备案',
    text: '周末和法定节假日不算在内。家人可以代办。',
    cite: {
      ...document,
      article: '第十七条',
      says: '“急诊应自就诊之日起 3 个工作日内向参保地经办机构备案登记，有效期至当次住院治疗结束。”',
      reading: '从就诊的第二天开始数；就诊当天就办，最稳妥。',
    },
  },
  {
    title: '没备案就自己去外地看，只报 20%',
    text: '先备案再去，报销比例按备案的种类算，通常高得多。',
    cite: { ...document, article: '第十二条第四款', says: '“未履行规定程序，自行异地就医人员的医疗保险基金支付比例为 20%。”' },
  },
  {
    title: '备案有效期间，参保地的待遇先停用',
    text: '备案一生效，回参保地看病暂时不能按本地待遇报销；备案结束后自动恢复。',
    cite: {
      ...document,
      article: '第二十一条',
      says: '“异地就医待遇生效期间本地待遇封锁，异地就医有效期满后异地就医待遇自动终止，本地就医待遇自动恢复。”',
    },
  },
] as const

export const troubles = {
  missing: {
    title: '没有找到这一页',
    text: '网址可能输错了，或者这一页已经搬走。您填过的内容没有受影响。',
    action: '回到首页',
    second: '看我的办理进度',
  },
  broken: {
    title: '这一页没能打开',
    text: '是我们这边出了问题，不是您操作错了。已经保存和提交的内容都还在。',
    action: '再试一次',
    second: '回到首页',
    still: '如果还是打不开，请稍后再来，或拨打 12393。',
    code: '问题编号：',
  },
  offline: {
    title: '现在没有网络',
    text: '已经保存和提交的内容都还在。连上网络后再打开这一页就可以继续。',
    action: '再试一次',
    tips: ['看看手机信号，或者换一个 Wi-Fi', '关掉飞行模式', '急事可以直接拨打 12393（在外地请加参保地区号）'],
  },
} as const
