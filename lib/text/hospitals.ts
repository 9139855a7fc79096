import type { ReportReason } from '@/lib/contracts/hospital'
import type { AliasType, Family, HospitalKind, HospitalLevel, ListOrigin, OpenFlag, Service, Tier } from '@/lib/hospitals/index'

export const levelWords: Readonly<Record<HospitalLevel, string>> = {
  'tertiary-special': '三级特等', 'tertiary-a': '三级甲等', 'tertiary-b': '三级乙等', 'tertiary-c': '三级丙等', tertiary: '三级',
  'secondary-a': '二级甲等', 'secondary-b': '二级乙等', 'secondary-c': '二级丙等', secondary: '二级',
  'primary-a': '一级甲等', 'primary-b': '一级乙等', 'primary-c': '一级丙等', primary: '一级',
  ungraded: '未定级', unknown: '级别未知',
}

export const tierWords: Readonly<Record<Tier, string>> = { tertiary: '三级', secondary: '二级', primary: '一级', ungraded: '未定级', unknown: '级别未知' }

export const familyWords: Readonly<Record<Family, string>> = {
  general: '综合', specialist: '专科', tcm: '中医', 'maternal-child': '妇幼', grassroots: '社区、乡镇', pharmacy: '药店', other: '其他', unknown: '类别未知',
}

export const hospitalKindWords: Readonly<Record<HospitalKind, string>> = {
  general: '综合医院', tcm: '中医医院', integrated: '中西医结合医院', ethnic: '民族医医院',
  oncology: '肿瘤医院', children: '儿童医院', obstetric: '妇产医院', stomatology: '口腔医院', ophthalmology: '眼科医院', 'ear-nose-throat': '耳鼻喉医院',
  cardiovascular: '心血管医院', chest: '胸科（肺科）医院', brain: '脑科医院', infectious: '传染病医院', psychiatric: '精神专科医院', orthopaedic: '骨科医院',
  rehabilitation: '康复医院', dermatology: '皮肤病医院', plastic: '整形医院', anorectal: '肛肠医院', blood: '血液病医院', kidney: '肾病医院', liver: '肝病医院',
  diabetes: '糖尿病医院', burns: '烧伤医院', geriatric: '老年病医院', occupational: '职业病医院', 'specialist-other': '其他专科医院',
  'maternal-child': '妇幼保健院', 'community-centre': '社区卫生服务中心', 'community-station': '社区卫生服务站', township: '乡镇卫生院', village: '村卫生室',
  clinic: '诊所、门诊部', pharmacy: '药店', 'nursing-home': '护理院', sanatorium: '疗养院', 'public-health': '公共卫生机构', other: '其他机构', unknown: '类别未知',
}

export const serviceWords: Readonly<Record<Service, string>> = {
  inpatient: '住院', outpatient: '普通门诊', maternity: '生孩子',
  'chronic-hypertension': '高血压', 'chronic-diabetes': '糖尿病', 'chronic-cancer': '恶性肿瘤门诊治疗', 'chronic-dialysis': '尿毒症透析',
  'chronic-transplant': '器官移植后抗排异', 'chronic-copd': '慢性阻塞性肺疾病', 'chronic-rheumatoid': '类风湿关节炎', 'chronic-coronary': '冠心病',
  'chronic-hepatitis': '病毒性肝炎', 'chronic-spondylitis': '强直性脊柱炎',
}

export const flagWords: Readonly<Record<OpenFlag['state'], string>> = { yes: '已开通', no: '没有开通', unknown: '未知' }

export const aliasWords: Readonly<Record<AliasType, string>> = { former: '以前叫', short: '常叫', also: '又名' }

export const originWords: Readonly<Record<ListOrigin, string>> = { starter: '按公开资料整理', official: '按医保部门名单' }

export const reportReasonWords: Readonly<Record<ReportReason, string>> = {
  closed: '已经关了，或不看病了', moved: '搬了地方', renamed: '改了名字', phone: '电话不对', level: '级别不对', 'open-for': '能不能直接结算不对', 'missing-name': '大家常用的叫法没有写',
  other: '其他',
}

export const reportFaultWords: Readonly<Record<'bad-input' | 'not-found' | 'says-personal' | 'says-too-long' | 'too-many', string>> = {
  'bad-input': '请先选一项哪里不对', 'not-found': '名单里已经没有这家医院了，请回到名单再看看', 'says-personal': '里面像是有证件号或手机号，请删去以后再发送',
  'says-too-long': '写得太长了，请不要超过200个字', 'too-many': '这个网络一小时内发得太多了，请过一小时再发送',
}

/** Provinces by the first digit of their code. */
export const regionWords = { 1: '华北', 2: '东北', 3: '华东', 4: '中南', 5: '西南', 6: '西北' } as const

export const hospitalWords = {
  title: '找医院', titleIn: (place: string) => `${place}的医院`, countryOffline: '在全国找要有网络。没有网络时，请回去选省份：存在手机里的省可以查。', lead: '看哪家医院是几级、在哪里、电话多少。不用登录。',
  back: '回到首页', toPlaces: '换一个省', toList: '回到名单', toHospital: '回到这家医院',
  chooseProvince: '先选省份', last: (name: string) => `接着看：${name}`, lastNote: '上次看过的地方，只记在这部手机上',
  wholeCountry: '知道医院名字，直接找', wholeCountryHint: '在全国的名单里找，要有网络', find: '查找',
  locate: '看看我在哪个城市', locating: '正在定位…', locateNote: '只在您点了以后才定位，位置只在这部手机上用，不会传出去。',
  near: '离您最近的是这几个城市，请点选：',
  located: { denied: '没有得到定位的许可。请在下面选省份。', unavailable: '现在定不了位。请在下面选省份。', nowhere: '附近没有找到城市。请在下面选省份。', unsupported: '这部手机上不能定位。请在下面选省份。' },
  text: '医院名字', textHint: '也可以写简称、拼音或首字母，例如“jdyy”', city: '城市', wholeProvince: '全省',
  tier: '级别', family: '类别', opened: '已知能异地直接结算', any: '不限', chronicGroup: '门诊慢特病', filters: '选城市、级别和类别', filtered: (chosen: string) => `已选：${chosen}`, clear: '清除条件',
  openedHint: '只看名单上写明已经开通的。没有写明的不一定没开通。',
  results: '找到的医院', allUnknown: '名单里没有写明下面这些医院能不能异地直接结算：未知。入院前请问医院的医保办。', clearOpened: '不选这个条件',
  found: (count: number) => (count === 0 ? '没有找到' : `找到 ${String(count)} 家`),
  foundMany: (count: number) => `找到 ${String(count)} 家以上`,
  more: (left: number) => `再看 ${String(left)} 家`, moreUnknown: '再看后面的',
  none: { title: '没有找到这样的医院', text: '请换一个写法，或少选一些条件。名单不全，没有列出的不等于不能去。' },
  noneOpened: '名单里没有写明哪家这样的医院开通了这一项；没有写明不等于没有开通。请不选这个条件，找到医院后打电话问。',
  caution: (on: string, origin: string) => `仅供参考，以官方名单为准。这份名单${origin}，日期：${on}。`,
  official: '官方名单请在“国家医保服务平台”App 里查异地就医的定点医疗机构。',
  kept: (on: string) => `没有网络，这是存在手机里的名单（${on}）。`,
  keptHere: '这个省的名单已经存在手机里，没有网络也能查。',
  notKept: '这部手机存不了名单，没有网络时查不了。',
  partOnly: (count: number) => `这个省的医院多，手机里只存了级别高的前 ${String(count)} 家。`, whole: '在全部名单里找（要有网络）',
  loading: '正在取这个省的名单…', unreachable: '现在连不上网络，这个省的名单还没有存到手机里。连上网络后再试。', again: '再试一次',
  openUnknown: '能不能直接结算：未知', openKnown: (services: string) => `可直接结算：${services}`, closedKnown: (services: string) => `没有开通：${services}`,
  called: '名称', level: '级别', kind: '类别', address: '地址', phone: '电话', place: '所在地', code: '国家编码', notKnown: '未知', names: '其他叫法',
  call: '打电话', callNumber: (number: string) => `打电话 ${number}`, copy: '复制名称', copied: '已复制', copyFailed: '复制不了，请长按名称自己复制',
  map: '在地图上找', maps: { amap: '高德地图', baidu: '百度地图' }, mapNote: '会离开异地通，打开地图网站，只把医院的名字和城市带过去。',
  open: '异地就医能不能直接结算', askFirst: '未知的，请在入院前问医院的医保办。', chronic: '门诊慢特病（10 种）', flagFrom: (source: string, on: string) => `${source}，${on}`,
  pay: '在这里看病大概报多少', payNote: '带着这家医院的级别去算，其余的您来填',
  contactLoading: '正在取地址和电话…', contactMissing: '现在取不到地址和电话，连上网络后再看。',
  closedOn: (on: string) => `${on}的名单里已经没有这家医院。下面是以前的资料。`,
  tooMany: '后面还有很多，请写医院名字，或选城市和级别。',
  report: '这里的信息不对？告诉我们', reportTitle: '报告信息有误', reportSend: '发送', reportWhat: '哪里不对？', reportNote: '补充说明',
  reportNoteHint: '例如新的名字或电话。请不要写姓名、证件号、手机号和病情。',
  reportThanks: { title: '收到了，谢谢', text: '工作人员核对以后会更正名单。这里不会回复您。' },
  gone: { title: '没有找到这家医院', text: '它可能已经不在名单里了。请回到名单再找一找。' },
  notOnPhone: { title: '这家医院还没有存到手机里', text: '连上网络后再打开。' },
} as const
