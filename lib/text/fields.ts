import type { FieldId } from '@/lib/filing/index'

/** Each answer's name on the page, in the list of answers, and the help under it. */
export const fieldWords: Readonly<Record<FieldId, { readonly label: string; readonly hint?: string }>> = {
  insuredPlace: { label: '参保地', hint: '您交医保的城市，例如“长春”。不清楚可以看社会保障卡或问单位' },
  insurance: { label: '参加的医保' },
  name: { label: '姓名', hint: '与身份证上一样' },
  idNumber: { label: '身份证号', hint: '18位，最后一位可能是 X' },
  carePlace: { label: '看病（居住）的地方', hint: '填城市或区县，例如“沈阳”“北京朝阳区”' },
  contactPhone: { label: '联系电话', hint: '经办人员有事会打这个手机号' },
  address: { label: '居住地的地址', hint: '写到街道和门牌，例如“和平区南京街1号2栋301”' },
  ground: { label: '您在外地长期居住的依据' },
  residenceSince: { label: '居住登记的日期', hint: '看居住登记凭证，例如 2026年3月5日' },
  employer: { label: '派您去的单位' },
  postedFrom: { label: '派驻从哪天开始', hint: '照单位材料填，例如 2026年3月5日' },
  postedUntil: { label: '派驻到哪天结束', hint: '照单位材料填，备案就到这一天' },
  barred: { label: '您是不是想参加当地医保但参加不了' },
  barredReason: { label: '参加不了的原因', hint: '简单说明，例如“当地只收本地户籍”' },
  workerClass: { label: '您退休前（或现在）的岗位' },
  proofChoice: { label: '证明材料怎么交' },
  permitUntil: { label: '居住证到哪天有效', hint: '看居住证背面，例如 2027年6月30日' },
  need: { label: '为什么要转到外地' },
  inList: { label: '医生说过您的病在转诊病种范围里吗' },
  referralHospital: { label: '开转诊材料的医院' },
  referralDay: { label: '转诊材料的日期', hint: '例如 2026年3月5日' },
  hospital: { label: '去看病的医院', hint: '写全名，例如“中国医科大学附属第一医院”' },
  diagnosis: { label: '诊断', hint: '照诊断证明上写的填' },
  visitDay: { label: '去看急诊的日期', hint: '例如 2026年2月13日。3个工作日从这天以后算起' },
  emergencyCare: { label: '是急症、危症或重症，就近去的医院吗' },
  mother: { label: '谁要生孩子' },
  spouseUnemployed: { label: '您的配偶没有工作单位' },
  planningCompliant: { label: '符合国家和省的计划生育规定' },
  dueDay: { label: '预产期', hint: '看产检记录，例如 2026年8月1日' },
  agreed: { label: '我已看过上面的内容，自愿作出承诺' },
  signedAs: { label: '签名', hint: '请写您自己的姓名，与身份证上一样。家人可以帮您填表，但承诺要您本人作出' },
}

type ChoiceWords = Readonly<Partial<Record<FieldId, Readonly<Record<string, { readonly label: string; readonly hint?: string }>>>>>
const yesNo = { yes: { label: '是' }, no: { label: '不是' } } as const

/** The words of each choice; a test holds them against the fields' options. */
export const choiceWords: ChoiceWords = {
  insurance: {
    'employee-active': { label: '职工医保，在职', hint: '单位在给我交，或我按灵活就业交职工医保' },
    'employee-retired': { label: '职工医保，已退休', hint: '退休后不用再交，按月有个人账户' },
    resident: { label: '城乡居民医保', hint: '每年交一次，包括原来的新农合' },
  },
  ground: {
    permit: { label: '我有当地的居住证' },
    registration: { label: '我办了居住登记，已满6个月', hint: '还没有领居住证' },
    household: { label: '我的户口已经迁到当地' },
    posted: { label: '单位派我去工作', hint: '工作6个月以上' },
  },
  barred: { yes: { label: '是，想参加但参加不了' }, no: { label: '不是，可以参加' } },
  workerClass: { worker: { label: '工人岗位' }, cadre: { label: '干部（管理、技术）岗位' }, unsure: { label: '不清楚' } },
  proofChoice: {
    proof: { label: '现在交证明材料', hint: '拍照上传，经办机构审核通过后生效' },
    commitment: { label: '先签承诺书，证明后补', hint: '签字当天生效，30天内补交证明' },
  },
  need: {
    critical: { label: '病情危重' },
    limited: { label: '本地医院条件不够，看不了' },
    neither: { label: '都不是，我自己想去外地看' },
  },
  inList: { yes: { label: '在范围里' }, no: { label: '不在范围里' }, unsure: { label: '不清楚' } },
  emergencyCare: yesNo,
  mother: { self: { label: '我自己' }, spouse: { label: '我的配偶', hint: '我是男职工，配偶没有工作单位' } },
  spouseUnemployed: yesNo,
  planningCompliant: yesNo,
}
