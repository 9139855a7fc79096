/** The words of the home page. */
export const homeWords = {
  lead: '长住外地、转院、急诊、生孩子，都可以在手机上办。',
  check: { title: '查我该办哪种', note: '回答几个问题就知道，不用登录' },
  file: { title: '办备案', note: '填写、拍照、提交，约十分钟' },
  estimate: { title: '算报销', note: '大概报多少' },
  hospitals: { title: '找医院', note: '几级、在哪、电话' },
  progress: { title: '查进度', note: '办到哪一步，从哪天起有效' },
  losses: '最容易吃亏的三件事',
  caution: {
    title: '请以参保地答复为准',
    text: '上面是国家 2023 年起的规定，原文还在核实；各地另有自己的规定，最终由您的参保地决定。先在“查我该办哪种”里看您参保地的文件，办理前可拨打 12393 核实。',
  },
} as const

const document = { document: '关于进一步做好基本医疗保险跨省异地就医直接结算工作的通知', number: '医保发〔2022〕22号', dates: '2023年1月1日起施行' } as const

/** Each with the article of the national document it comes from, in our words: what a place's own document says is told in the check. */
export const losses = [
  {
    title: '没备案就自己去外地看，报得少',
    text: '先备案再去，多半能直接结算；没备案的，往往要先垫付，比例也低，低多少由参保地定。',
    cite: { ...document, article: '通知二（六）', says: '没有转诊、也不是急诊，临时到外省看病的，比例最多比本地低20个百分点；没有备案的能报多少，由参保地规定。' },
  },
  {
    title: '急诊要不要备案，各地不一样',
    text: '有的地方急诊抢救当作已经备案，有的要在几个工作日以内备案，过了期限就报得少。先查一查，再看最后一天是哪天。',
    cite: { ...document, article: '规程第8、34条', says: '跨省急诊抢救的，医院上传了急诊标识，就当作已经备了案。', reading: '参保地自己的文件另有期限的，两样都写给您看，由参保地决定。' },
  },
  {
    title: '备案期间，回参保地看病可能不一样',
    text: '有的地方两边都能用，有的地方备案一生效，参保地的待遇就先停用，备案结束再恢复。',
    cite: { ...document, article: '通知二（五）', says: '国家要求长期备案的人，备案的地方和参保地两边都能享受待遇；用承诺书备案的，补齐证明以后才可以。' },
  },
] as const
