import type { Figure, Level, RatedCare, RateRow, ReductionMode, AwaySituation } from '../policy/rates/index'

/** The columns of an area's table as the office writes it, in their order. */
export const rateColumns = {
  area: '统筹区代码',
  figure: '项目',
  value: '数值',
  insurance: '险种',
  working: '在职退休',
  care: '医疗类别',
  level: '医院级别',
  nth: '第几次起',
  from: '分段起(元)',
  to: '分段止(元)',
  per: '计算方式',
  situation: '外出情形',
  mode: '降低方式',
  number: '文号',
  title: '文件名称',
  validFrom: '生效日期',
  validTo: '失效日期',
} as const
export type RateColumn = keyof typeof rateColumns

/** Each code as it is written in the table; these words and no others are read. */
export const rateCodes = {
  figure: {
    deductible: '起付线', 'deductible-fall': '起付线每次降低', 'deductible-least': '起付线最低', ratio: '统筹支付比例', cap: '统筹年度限额',
    large: '大额补充比例', 'large-cap': '大额补充限额', serious: '大病保险比例', 'serious-cap': '大病保险限额', 'civil-servant': '公务员补助比例',
    'civil-servant-cap': '公务员补助限额', aid: '医疗救助比例', 'aid-cap': '医疗救助限额', reduction: '异地降低',
  } satisfies Record<Figure, string>,
  insurance: { employee: '职工', resident: '居民' } satisfies Record<NonNullable<RateRow['insurance']>, string>,
  working: { active: '在职', retired: '退休' } satisfies Record<NonNullable<RateRow['working']>, string>,
  care: { inpatient: '住院', outpatient: '普通门诊', chronic: '门诊慢特病', birth: '生育' } satisfies Record<RatedCare, string>,
  level: { primary: '一级', secondary: '二级', tertiary: '三级', provincial: '省级三级' } satisfies Record<Level, string>,
  per: { stay: '每次', year: '每年' } satisfies Record<NonNullable<RateRow['per']>, string>,
  situation: { transfer: '转诊', emergency: '急诊', other: '其他临时外出', unfiled: '未备案', 'long-stay': '长期异地' } satisfies Record<AwaySituation, string>,
  mode: { points: '百分点', percent: '相对比例', 'first-pay': '先行自付' } satisfies Record<ReductionMode, string>,
} as const
export type CodedColumn = keyof typeof rateCodes

export type RateFaultCode =
  | 'missing' | 'unknown-word' | 'not-money' | 'not-percent' | 'not-count' | 'day-unreadable' | 'ends-before-start' | 'not-own-area' | 'reduction-incomplete' | 'only-for-reduction'
  | 'stretch-upside-down' | 'stretches-overlap' | 'only-for-stretches' | 'percent-or-share' | 'said-twice' | 'too-long'

/** What is wrong with a cell, and what to write instead. */
export function rateFaultText(code: RateFaultCode, column: RateColumn, said: string): string {
  const head = rateColumns[column]
  const allowed = column in rateCodes ? Object.values(rateCodes[column as CodedColumn]).join('、') : ''
  const texts: Record<RateFaultCode, string> = {
    missing: `“${head}”不能空着`,
    'unknown-word': `“${head}”里的“${said}”不认识，请写：${allowed}`,
    'not-money': `“${head}”里的“${said}”不是金额，请写元，例如 800 或 1.2万`,
    'not-percent': `“${head}”里的“${said}”不是百分比，请写 0 到 100 的数，最多两位小数，例如 85`,
    'not-count': `“${head}”里的“${said}”不是次数，请写 1 到 20 的整数`,
    'day-unreadable': `“${head}”里的“${said}”不是日期，请写成 2026-01-01`,
    'ends-before-start': `“${head}”早于生效日期，请核对`,
    'not-own-area': `“${head}”里的“${said}”不是本单位的统筹区，只能导入本统筹区的标准`,
    'reduction-incomplete': `“异地降低”这一项必须写“${head}”`,
    'only-for-reduction': `只有“异地降低”这一项才写“${head}”，请把这一格清空`,
    'stretch-upside-down': `“${head}”要大于分段起，请核对`,
    'stretches-overlap': '这一段和前面一行的分段有一部分重叠，日期也重叠，请核对分段起和分段止',
    'only-for-stretches': `只有“统筹支付比例”和“大病保险比例”才分段，请把“${head}”这一格清空`,
    'percent-or-share': `“${head}”里的“${said}”不知道是百分之几，请写 85 这样的数；在 Excel 里请先把这一列的格式改成“常规”`,
    'said-twice': '和前面的一行说的是同一件事，日期也重叠，请删掉一行或改日期',
    'too-long': `“${head}”太长，请不要超过 100 个字`,
  }
  return texts[code]
}

/** The most that is told below, in bytes: more than that no form may bring. */
export const rateFileMost = 1_000_000

/** Why a file could not be read as a table at all. */
export const rateFileTroubles = {
  'file-missing': '请先选一个文件，再点上传',
  'too-large': '文件太大了，报销标准一般不到 1 MB，请核对是不是选错了文件',
  empty: '这个文件是空的，请重新导出后再上传',
  'old-workbook': '这是旧版 Excel（.xls），请另存为 .xlsx 或 CSV 再上传',
  'locked-workbook': '这个工作簿有密码，请去掉密码再上传',
  'not-a-table': '这不是表格文件，请上传 CSV 或 .xlsx',
  damaged: '文件损坏，读不下去，请重新导出后再上传',
  'no-header': '没有找到表头，请用模板里的列名',
  'columns-missing': '缺少必填的列，请用模板里的列名',
  'column-twice': '同一个列名出现了两次，请删掉一列',
  'no-rows': '只有表头，没有内容，请填好再上传',
  'too-many-rows': '超过 2,000 行，请核对是不是选错了文件',
} as const
export type RateFileTrouble = keyof typeof rateFileTroubles

export const rateDecideTroubles = {
  'not-found': '没有找到这张表，可能已经被删除，请回到列表',
  'decided-already': '这张表已经处理过了，请看列表里的状态',
  'compared-with-another': '您看这张表的时候，另一版已经生效。下面已经改成和那一版比，请重新看一遍再确认',
  'not-in-force': '只有正在执行的这一版才能撤回，请看列表里的状态',
} as const

export const rateTableStates = { proposed: '待确认', 'in-force': '正在执行', replaced: '已被新版替换', undone: '已撤回', discarded: '已放弃' } as const

export const ratePageWords = {
  title: '报销标准',
  lead: (area: string) => `${area}的起付线、比例和限额。生效以后，报销预估就按这里的数字算，并写明文号。`,
  deskNote: '导入本统筹区公布的起付线、比例和限额，供报销预估使用',
  none: '还没有导入过标准。报销预估现在用的是示例数值，或请参保人自己填。',
  upload: '导入新的标准',
  file: '标准文件（CSV 或 .xlsx，不超过 1 MB）',
  fileHint: '一行一个数。先导入，看过有哪些变化，再确认生效。',
  send: '上传并核对',
  sending: '正在核对…',
  template: '下载模板',
  versions: '导入过的标准',
  version: (version: number) => `第 ${String(version)} 版`,
  rows: (count: number) => `${String(count)} 个数`,
  faults: (count: number) => `有 ${String(count)} 处要改，这次没有导入。改好后重新上传。`,
  faultLine: '行',
  faultText: '要改什么',
  back: '返回报销标准',
  compared: (version: number) => `和正在执行的第 ${String(version)} 版比`,
  first: '还没有正在执行的标准，全部都是新的',
  added: (count: number) => `新增 ${String(count)} 个数`,
  changed: (count: number) => `修改 ${String(count)} 个数`,
  removed: (count: number) => `去掉 ${String(count)} 个数`,
  same: (count: number) => `另有 ${String(count)} 个数不变`,
  was: '原来',
  apply: '确认生效',
  discard: '放弃这一版',
  undo: '撤回这一版',
  undoNote: '撤回后，上一版立即恢复执行；没有上一版的，恢复为示例数值。',
  all: '这一版的全部数字',
  about: '项目',
  value: '数值',
  source: '依据',
  gaps: (count: number) => `有 ${String(count)} 处没有写，请核对是不是漏了行`,
  gapsNote: '不是漏了就不用改。',
} as const
