/** The words around the pages of a filing. */
export const formsWords = {
  under: (numbers: string) => `这些问题按参保地的文件来问：${numbers}`,
  underNational: (numbers: string) => `您的参保地还没有收进自己的文件，按国家的文件来问：${numbers}。国家没有定的，由参保地定，请打 12393 问`,
} as const

/** The page on which a record begins. */
export const newWords = { title: '办异地就医备案', kind: '您要办哪一种备案？', send: '开始填写', unsure: '不知道办哪种？先查一查' } as const

/** Under the answers on the page on which they are checked. */
export const checkedWords = { masked: '为了保护您，姓名和号码只显示一部分。要看有没有写错，点旁边的“修改”。' } as const

/** Another record like one that was sent. */
export const againWords = {
  title: '要再办一次，照这份填',
  note: '填过的都带过去，只补这次要变的；承诺和证明要重新交。这一份还有效的，先结束它，新的才能提交。',
  send: '照这份再办',
} as const

/** Where the answers rule the kind out. */
export const notThisKindWords = { next: '填错了的，点下面的“修改”改过来。没有填错的，看看还能办哪种、不办会怎样，或者打 12393 问参保地。', check: '看看还能办哪种' } as const

/** What is said where a record is not filed, and how to go on. */
export const notFiledWords = {
  deemed: { title: '不用备案', text: '按参保地现在的文件，这种情况当作已经备了案，不用在这里办。到医院说明是外地参保，出示医保电子凭证、身份证或社保卡。' },
  unknown: { title: '参保地没有这一种备案', text: '按参保地现在的文件，没有给这种情况设备案。' },
  noPolicy: { title: '没有可用的政策文件', text: '这个参保地在这一天的规定没有收到文件，不能猜。请检查参保地，或打 12393 问参保地经办机构。' },
  others: '那里能在线办的有：',
  check: '查一查不办备案会怎样、能报多少',
  changePlace: '参保地填错了，去修改',
} as const

/** Papers that are printed from the answers. */
export const printedWords = {
  open: (paper: string) => `打印${paper}`,
  waits: '等待单位盖章',
  done: '签字、盖章的两样都交了',
  how: '把已经填好的表打印出来，签字、盖章以后拍照传上来，两样都齐了才能提交。没有打印机的，可以请单位或打印店打开这一页打印。',
  filledHere: '在这里填的内容就是，不用另交',
  print: '打印这一页',
  receipt: '打印或存成文件',
  back: '回去上传',
  by: '依据',
  title: { 'filing-form': '异地就医直接结算申报表', 'direct-statement': '选择住院直接结算的申请书' },
  statement: (name: string, from: string, to: string) => `本人${name}，参保地${from}，因长期在${to}居住（工作），自愿选择住院医疗费用直接结算。以上情况属实。`,
  rows: { name: '姓名', sex: '性别', idNumber: '身份证号', insurance: '人员类别', category: '申请类别', carePlace: '居住（工作）的地方', address: '详细地址', phone: '联系电话', employer: '单位' },
  byHand: { card: '社会保障卡卡号', unitHandler: '单位经办人和电话', unitAddress: '单位地址和邮编', kin: '当地家属联系人、关系和电话' },
  male: '男', female: '女',
  unitSays: '申报单位意见', handler: '经办人签章', stamp: '单位公章', day: '年　　月　　日', agency: '经办机构意见', agencySteps: ['初审', '复核', '审批'], sign: '本人签名',
  statementNote: '请本人签名、写上日期',
  formNote: '空着的几栏请用笔填；由单位经办人签章、单位盖章',
} as const
