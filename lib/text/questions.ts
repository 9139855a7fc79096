import type { FactId } from '@/lib/policy/index'

export type AnswerWords = { readonly label: string; readonly hint?: string }
/** How a fact is asked: the question, why it is asked, and the words of each of its answers where "yes" and "no" will not do. */
export type QuestionWords = {
  readonly title: string
  readonly why: string
  readonly hint?: string
  readonly answers?: Readonly<Record<string, AnswerWords>>
}

export const unsureWords = '不清楚'
export const yesNoWords: Readonly<Record<string, AnswerWords>> = { yes: { label: '是' }, no: { label: '不是' } }
const has = { yes: { label: '有' }, no: { label: '没有' } } as const
/** What hardly anybody knows by its name. */
const directly = '直接结算：出院时在医院当场报，只付自己要付的那一部分'
const can = { yes: { label: '能' }, no: { label: '不能' } } as const

export const questionWords: Readonly<Record<FactId, QuestionWords>> = {
  kind: {
    title: '您是哪一种情况？', why: '情况不同，要办的备案、材料和期限都不一样',
    answers: {
      'long-stay': { label: '在外地长住，或派到外地工作', hint: '例如跟子女住、退休后搬过去、单位派驻' },
      transfer: { label: '医生让转到外地的医院', hint: '参保地的医院看不了，或病情危重' },
      emergency: { label: '在外地突然生病，已经去看了急诊', hint: '包括抢救、急诊住院' },
      maternity: { label: '准备在外地生孩子' },
      other: { label: '自己想去外地看病', hint: '不是急诊，医院也没有开转诊' },
    },
  },
  ground: {
    title: '您在外地长住的依据是什么？', why: '依据不同，要的证明和有效期不一样',
    answers: {
      household: { label: '户口已经迁到当地' },
      permit: { label: '有当地的居住证' },
      registration: { label: '办了居住登记', hint: '还没有领居住证' },
      posted: { label: '单位派我去工作' },
      residence: { label: '住在当地，户口没有迁', hint: '能拿出任何一种居住证明' },
      dwelling: { label: '在当地有自己的住房' },
      'follows-family': { label: '跟着配偶或子女住', hint: '他们在当地有户口或住房' },
      'kept-by-relative': { label: '由当地的亲属赡养' },
      'military-family': { label: '配偶或子女是驻在当地的现役军人' },
    },
  },
  insurance: {
    title: '参加的是哪种医保？', why: '职工和居民能办的种类、报销比例不一样',
    answers: {
      employee: { label: '职工医保', hint: '单位在交，或按灵活就业交；退休职工也选这个' },
      resident: { label: '城乡居民医保', hint: '每年交一次，包括原来的新农合' },
    },
  },
  working: { title: '在职还是已经退休？', why: '退休和在职的条件、有效期不一样', answers: { active: { label: '在职' }, retired: { label: '已经退休' } } },
  scope: {
    title: '跨省还是在省内？', why: '跨省和省内的规定不一样',
    answers: { 'cross-province': { label: '跨省' }, 'in-province': { label: '省内其他市（州）' }, 'in-city': { label: '本市（州）内其他区县' }, 'same-place': { label: '就在参保地' } },
  },
  mother: { title: '谁要生孩子？', why: '本人参保和配偶的条件不一样', answers: { self: { label: '参保人自己' }, spouse: { label: '参保人的妻子' } } },
  insuredMale: { title: '参保人是男职工吗？', why: '替妻子办的，参保人要是男职工' },
  outsideMainland: { title: '是在国外或港澳台看病吗？', why: '在国外和港澳台看病，不能办异地就医备案' },
  reachedRetirementAge: { title: '到法定退休年龄了吗？', why: '居民医保办长期异地，要求到了法定退休年龄', answers: { yes: { label: '到了' }, no: { label: '还没有到' } } },
  barredFromLocalScheme: { title: '是想参加当地医保、但参加不了吗？', why: '居民医保办长期异地，要求不是自己的原因而参加不了当地医保', answers: { yes: { label: '是，想参加但参加不了' }, no: { label: '不是，可以参加' } } },
  localCannotTreat: { title: '参保地的医院看不了这个病吗？', why: '转诊要求参保地医院条件不够，或病情危重', answers: { yes: { label: '看不了，条件不够' }, no: { label: '看得了' } } },
  critical: { title: '病情危重吗？', why: '危重的可以转诊，报销比例也可能不一样' },
  inTransferList: { title: '这个病在转诊病种范围里吗？', why: '在不在范围里，报销比例不一样', hint: '问开转诊的医生，或打 12393', answers: { yes: { label: '在范围里' }, no: { label: '不在' } } },
  emergencyCare: { title: '是急症、危症或重症，就近去的医院吗？', why: '只有急、危、重症就近就医才能按急诊办' },
  spouseUnemployed: { title: '妻子没有工作单位吗？', why: '替妻子办的，规定要求她没有工作单位', answers: { yes: { label: '没有工作单位' }, no: { label: '有工作单位' } } },
  planningCompliant: { title: '符合计划生育规定吗？', why: '替妻子办的，规定要求符合国家和省的计划生育规定', answers: { yes: { label: '符合' }, no: { label: '不符合' } } },
  commits: {
    title: '证明材料现在拿得出来吗？', why: '有的地方可以先签承诺书、以后补交，生效的日子也不一样',
    answers: { no: { label: '拿得出来' }, yes: { label: '暂时没有，想先签承诺书' } },
  },
  kinHasHome: { title: '亲属在当地有户口或住房吗？', why: '投靠亲属的，规定要求亲属在当地有户口或住房', answers: has },
  childless: { title: '没有子女，或者子女都在国外、港澳台吗？', why: '由亲属赡养的，规定有这个条件' },
  relativeAgrees: { title: '亲属同意赡养吗？', why: '由亲属赡养的，要有亲属同意的书面材料', answers: { yes: { label: '同意' }, no: { label: '不同意' } } },
  withinTransferRules: { title: '符合参保地的转诊规定吗？', why: '只有符合转诊规定的才能按转诊办', hint: '问开转诊的医院，或打 12393', answers: { yes: { label: '符合' }, no: { label: '不符合' } } },
  referralIssued: { title: '有资格的医院已经开了转诊吗？', why: '转诊要由有资格的医院开', answers: { yes: { label: '已经开了' }, no: { label: '还没有开' } } },
  choosesDirect: { title: '要在医院直接结算吗？', why: '选了直接结算才办这种备案；不选的还按原来的办法报销', hint: directly, answers: { yes: { label: '要，直接结算' }, no: { label: '不要，先垫付再报' } } },
  migrantWorker: { title: '是外出务工的农民工吗？', why: '农民工可以先承诺、后补材料' },
  movedForWork: { title: '是到外地就业或创业吗？', why: '外出就业创业的人可以先承诺、后补材料' },
  student: { title: '是放假回家或实习的学生吗？', why: '学生在假期看病，有专门的报销规定' },
  agent: { title: '由别人代办吗？', why: '代办的人也要带自己的身份证', answers: { yes: { label: '由别人代办' }, no: { label: '自己办' } } },
  channel: {
    title: '打算怎么办？', why: '窗口、网上和医院办理，时间不一样',
    answers: { window: { label: '到窗口办' }, online: { label: '在网上办' }, hospital: { label: '在医院办' } },
  },
  care: {
    title: '看的是哪一类？', why: '有些类别不能在外地直接结算',
    answers: {
      inpatient: { label: '住院' }, outpatient: { label: '普通门诊' }, chronic: { label: '门诊慢性病、特殊病' }, birth: { label: '生孩子' },
      'family-planning': { label: '计划生育手术' }, 'injury-relapse': { label: '工伤旧伤复发' },
    },
  },
  filed: { title: '办了备案手续吗？', why: '办没办手续，报销比例差很多', answers: { yes: { label: '办了，或去之前会办' }, no: { label: '没有办' } } },
  inTime: { title: '是在规定时间里办的吗？', why: '晚办的，报销比例可能降低' },
  couldSettleDirectly: { title: '那家医院能直接结算吗？', why: '能直接结算而没有直接结算的，比例可能再降低', hint: directly, answers: can },
  settledDirectly: { title: '在医院直接结算了吗？', why: '没有直接结算的要自己垫付、回来报销', hint: directly, answers: { yes: { label: '直接结算' }, no: { label: '没有，自己垫付' } } },
  ownFault: { title: '没能直接结算，是自己的原因吗？', why: '因自己的原因没有直接结算，比例可能再降低', hint: '例如忘带卡、没有激活，算自己的原因；医院没有联网不算' },
  directStayThisYear: { title: '今年有过住院直接结算吗？', why: '有没有，关系到能不能提取个人账户', answers: has },
  networked: { title: '那家医院联网了吗？', why: '没有联网的医院不能直接结算', answers: { yes: { label: '联网了' }, no: { label: '没有联网' } } },
  designated: { title: '那家医院是医保定点医院吗？', why: '一般只有定点医院的费用能报' },
  cardUsable: { title: '社保卡或医保码能用吗？', why: '不能用就只能先垫付', answers: can },
  injured: { title: '是外伤吗？', why: '外伤要先说清楚有没有别人的责任' },
  thirdParty: { title: '有别人应当负责的吗？', why: '应由别人负担的费用，医保不付', hint: '例如车祸、被人打伤', answers: has },
  smallBill: { title: '是不满1000元的门诊单据吗？', why: '小额单据的报销方式可能不一样' },
  specialCase: { title: '有经办机构告诉过您的特殊情况吗？', why: '特殊情况的办理时间长一些', answers: has },
  poorHousehold: { title: '是建档立卡的贫困户吗？', why: '建档立卡的有专门的标记' },
  internetHospital: { title: '是在互联网医院看的吗？', why: '互联网医院有专门的标记' },
  epidemic: { title: '是新冠确诊或疑似病人吗？', why: '那段时间有专门的结算办法' },
  specialDisease: { title: '办了门诊特殊疾病待遇吗？', why: '办了的可以再定一家医院用这项待遇', answers: { yes: { label: '办了' }, no: { label: '没有办' } } },
  institutionLevel: { title: '去的是哪一级医院？', why: '医院级别不同，报销比例不同', answers: { primary: { label: '一级（社区、乡镇）' }, secondary: { label: '二级（县区医院）' }, tertiary: { label: '三级（大医院）' } } },
  age: { title: '多大年纪？', why: '有的条件按年龄分', hint: '填周岁，例如 68' },
  changesThisYear: { title: '今年已经变更过几次？', why: '一年里变更的次数有限制', hint: '没有变更过就填 0' },
  residenceMonths: { title: '居住登记办了几个月？', why: '居住登记要满一定的月数', hint: '填整月数，例如 8' },
  postedMonths: { title: '单位派您去几个月？', why: '派驻要满一定的月数', hint: '已经去的和还要去的都算，一年填 12' },
  visitDay: { title: '哪天去看的急诊？', why: '备案的最后一天从这一天算起，也按这一天的规定办', hint: '例如 2026年2月13日' },
  submittedOn: { title: '哪天提交的？', why: '办理的时间从这一天算起' },
  approvedOn: { title: '哪天审核通过的？', why: '备案从这一天起有效' },
  signedOn: { title: '哪天签的承诺书？', why: '补交证明的时间从这一天算起' },
  permitUntil: { title: '居住证到哪天有效？', why: '备案到居住证到期那天为止', hint: '看居住证背面，例如 2027年6月30日' },
  letterUntil: { title: '单位派到哪天为止？', why: '备案到单位材料写的最后一天为止', hint: '例如 2026年12月31日' },
  registeredOn: { title: '哪天登记的？', why: '开通和变更的时间从这一天算起' },
  completeOn: { title: '材料哪天交齐的？', why: '报销的时间从这一天算起' },
  dischargedOn: { title: '哪天出院的？', why: '跨着新旧规定的，按出院那天算' },
}

/** An answer as it is shown again: the label of its choice, a day or a number as given. */
export function answerLabel(fact: FactId, code: string): string {
  if (code === 'unsure') return unsureWords
  const { answers } = questionWords[fact]
  return answers?.[code]?.label ?? yesNoWords[code]?.label ?? code
}
