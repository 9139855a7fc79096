/** The words of the home page. */
export const homeWords = {
  lead: '长住外地、转院、急诊、生孩子，都可以在手机上办。',
  check: { title: '查我该办哪种', note: '回答几个问题就知道，不用登录' },
  file: { title: '办备案', note: '填写、拍照、提交，约十分钟' },
  estimate: { title: '算报销', note: '大概报多少' },
  hospitals: { title: '查医院', note: '哪家能直接结算' },
  progress: { title: '查进度', note: '办到哪一步，从哪天起有效' },
  losses: '最容易吃亏的三件事',
  caution: {
    title: '请以参保地答复为准',
    text: '上面是吉林省 2017 年 11 月起施行的规定。2023 年起国家有新的规定，待遇可能已有变化，最终由您的参保地决定。办理前可拨打 12393 核实。',
  },
} as const

const document = { document: '吉林省医疗工伤生育保险异地就医管理办法', number: '吉人社联字〔2017〕79号', dates: '2017年11月1日起施行' } as const

/** Each with the article it comes from, in our words. */
export const losses = [
  {
    title: '急诊住院，3 个工作日内要备案',
    text: '周末和法定节假日不算在内。家人可以代办。',
    cite: {
      ...document,
      article: '第十七条',
      says: '看了急诊，要在3个工作日内到参保地经办机构备案；这次住院治完，备案就结束。',
      reading: '从就诊的第二天开始数；就诊当天就办，最稳妥。',
    },
  },
  {
    title: '没备案就自己去外地看，只报 20%',
    text: '先备案再去，报销比例按备案的种类算，通常高得多。',
    cite: { ...document, article: '第十二条第四款', says: '没有按规定办手续、自己去外地看病的，医保基金只付20%。' },
  },
  {
    title: '备案有效期间，参保地的待遇先停用',
    text: '备案一生效，回参保地看病暂时不能按本地待遇报销；备案结束后自动恢复。',
    cite: {
      ...document,
      article: '第二十一条',
      says: '外地的待遇生效时，参保地的待遇停用；外地的期满自动结束，参保地的自动恢复。',
    },
  },
] as const
