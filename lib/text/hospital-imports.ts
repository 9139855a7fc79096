import type { BringRefusal, Fault, FaultCode, ImportAct, ImportState, ImportTrouble, ListLine, ListRefusal } from '@/lib/contracts/hospital-import'
import type { ReportReason } from '@/lib/contracts/hospital'

export const faultWords: Readonly<Record<FaultCode, string>> = {
  'name-missing': '没有机构名称', 'name-unreadable': '名称太长、太短或有不能用的字符',
  'code-unreadable': '编码不对：应是 H 或 P 加 11 位数字', 'place-unknown': '没有这个地方，请写省、市、区县的全名或六位区划代码',
  'place-wide': '只写到省，请写到市', 'place-missing': '没有写所在地', outside: '不在这份名单说的地区里', twice: '和另一行是同一家机构（行号在“内容”里）',
  'unreadable-characters': '有认不出的字符，文件可能换过编码', 'level-unknown': '认不出的等级', 'kind-unknown': '认不出的类别',
  'address-unreadable': '地址太长或有不能用的字符', 'phone-unreadable': '电话写法不对', 'flag-unknown': '请写“是”“否”，不知道就空着',
  'chronic-unknown': '认不出的病种', 'chronic-which': '只写了“是”，请写明开通哪些病种', 'alias-unreadable': '其他叫法太短、太长或有不能用的字符',
}
export const weightWords: Readonly<Record<Fault['weight'], string>> = { row: '整行没有收', value: '这一格没有收，其他照收' }
export const faultColumns = { line: '行号', column: '列', value: '内容', what: '问题', weight: '怎样处理' } as const

const troubles: Readonly<Record<Exclude<ImportTrouble['code'], 'columns-missing' | 'column-twice'>, string>> = {
  empty: '文件是空的', 'old-workbook': '这是旧的 .xls，或加了密码。请在 Excel 里另存为 .xlsx 或 CSV，不加密码', 'locked-workbook': '工作簿加了密码，请去掉密码再传',
  'not-a-table': '这不是 CSV 或 .xlsx 表格', damaged: '文件坏了，读不下去', 'too-large': '文件太大', 'no-header': '前 10 行里没有找到列名，至少要有“机构名称”',
  'too-many-rows': '超过 200 万行', 'no-rows': '只有列名，没有内容', 'file-gone': '文件不在了，请重新上传',
}

export function importTroubleWords(trouble: ImportTrouble): string {
  if (trouble.code === 'columns-missing') return `缺少这些列：${trouble.missing.join('、')}`
  if (trouble.code === 'column-twice') return `“${trouble.column}”和另一列是同一项，请留一列`
  return `${troubles[trouble.code]}${trouble.line === undefined ? '' : `（读到第 ${String(trouble.line)} 行）`}`
}

export const listRefusedWords: Readonly<Record<ListRefusal | 'bad-input', string>> = {
  'not-found': '没有找到，请刷新页面', 'not-ready': '这份文件现在不能这样办，请刷新页面看看', 'changed-meanwhile': '名单刚刚变过，已经重新比对。请再看一遍下面的变化',
  'nothing-to-do': '和现在的名单完全一样，不用生效', 'closes-many': '会停止列出十分之一以上的机构。请先核对文件是不是完整，确认后勾选再生效',
  'not-the-last': '只能撤销最近一次导入', 'bad-input': '页面可能过时了，请刷新后再试',
}
export const bringRefusedWords: Readonly<Record<BringRefusal, string>> = {
  'title-missing': '请写名单的名称', 'title-long': '名称不超过 60 个字', 'day-unreadable': '请写名单的日期，例如 2026-11-20', 'place-unknown': '没有这个地方，请写省或市的六位代码',
  'no-file': '请选一个文件', 'too-large': '文件超过 256 MB。请用命令行导入', 'bad-request': '没有收到完整的文件，请再试一次', 'other-site': '请从本页上传', 'too-often': '一小时内最多上传 30 次，已经满了，请过一小时再试',
}

export const importStateWords: Readonly<Record<ImportState, string>> = {
  waiting: '等着读', reading: '正在读', ready: '读完了，还没有生效', applied: '已生效', failed: '读不了', dropped: '没有采用',
}
export const listKindWords: Readonly<Record<ListLine['kind'], string>> = { starter: '随应用附带', import: '导入', undo: '撤销' }
export const importActWords: Readonly<Record<ImportAct, { readonly send: string; readonly done: string }>> = {
  apply: { send: '生效', done: '已经生效' }, drop: { send: '不采用', done: '没有采用这份文件' },
  undo: { send: '撤销这次导入', done: '已经撤销，名单恢复成导入以前的样子' }, 'close-report': { send: '看过了', done: '已经记下' },
}
export const changeWords = { name: '名称', code: '编码', address: '地址', phone: '电话', place: '所在地', level: '等级', kind: '类别', open: '开通的服务' } as const

export const reportWords: Readonly<Record<ReportReason, string>> = {
  closed: '已经停业', moved: '搬走了', renamed: '改名了', phone: '电话不对', level: '级别不对', 'open-for': '能不能直接结算写得不对', 'missing-name': '少了常用的叫法', other: '其他',
}

export const importWords = {
  title: '医院名单', lead: '导入定点医疗机构名单：先读、再核对、最后生效；可以撤销。', back: '回到医院名单', toList: '看现在的名单',
  bring: '导入一份名单', file: '文件', fileHint: 'CSV（UTF-8 或 GB18030）或 Excel 的 .xlsx，列名用官方名单的或模板的都可以。',
  name: '名单的名称', nameHint: '写明出处，例如“国家医保服务平台，跨省联网定点医疗机构”', on: '名单的日期', onHint: '例如 2026-11-20',
  covers: '这份名单管哪里', coversHint: '选“完整”的，名单里没有的机构就停止列出；选“只补充和更正”的，没有提到的都不变。', city: '省或市的六位代码', cityHint: '选了“一个省或一个市的完整名单”才写，例如 220000 或 220100',
  coverKinds: { none: '只补充和更正', all: '全国的完整名单', place: '一个省或一个市的完整名单' }, send: '上传并读取', sending: '正在上传…', template: '下载模板',
  files: '上传过的文件', noFiles: '还没有上传过文件', lists: '名单的变化', noLists: '还没有名单', reports: '有人指出的错误', noReports: '现在没有',
  reading: (percent: number, rows: number) => `读了 ${String(percent)} %，${rows.toLocaleString('en')} 行`, refresh: '刷新', readingNote: '在后台读，可以离开这一页，过一会儿再来看。',
  counts: { rows: '行', added: '新增', changed: '变更', closed: '停止列出', same: '不变', faults: '问题' }, whole: '全国', partly: '只补充和更正', complete: (place: string) => `${place}的完整名单`,
  faults: '有问题的行', faultsNone: '没有发现问题', faultFile: (count: number) => `下载全部 ${String(count)} 个问题（CSV）`, ignored: (names: string) => `没有用到的列：${names}`,
  preview: '生效以后会怎样', more: (left: number) => `还有 ${left.toLocaleString('en')} 家`, closesMany: '我核对过，这些机构确实不在名单里了', unsaid: '未写', forReference: '按公开资料整理，仅供参考', undone: '已撤销', undoes: (list: number) => `撤销第 ${String(list)} 次变化`, nth: (list: number) => `第 ${String(list)} 次`,
} as const
