import { chronicDiseases, type Service } from '@/lib/hospitals/index'
import type { Columns } from '@/lib/server/tables'

type Flag = `open-${Service}`
export type HospitalColumn =
  | 'code' | 'name' | 'former' | 'short' | 'also' | 'area' | 'province' | 'city' | 'county' | 'place' | 'level' | 'kind' | 'address' | 'phone'
  | 'chronic-yes' | Flag

const chronicNames: Readonly<Record<(typeof chronicDiseases)[number], readonly string[]>> = {
  hypertension: ['高血压'], diabetes: ['糖尿病'], cancer: ['恶性肿瘤门诊治疗', '恶性肿瘤', '恶性肿瘤门诊放化疗', '放化疗'],
  dialysis: ['尿毒症透析', '透析', '肾透析'], transplant: ['器官移植术后抗排异治疗', '器官移植后抗排异', '器官移植', '抗排异'],
  copd: ['慢性阻塞性肺疾病', '慢阻肺'], rheumatoid: ['类风湿关节炎', '类风湿'], coronary: ['冠心病'], hepatitis: ['病毒性肝炎', '肝炎'], spondylitis: ['强直性脊柱炎', '强脊'],
}

/** The disease that a word of a list means. */
export const chronicByName = new Map(chronicDiseases.flatMap((disease) => chronicNames[disease].map((name) => [name, `chronic-${disease}` as const] as const)))

const chronicColumns = Object.fromEntries(chronicDiseases.map((disease) =>
  [`open-chronic-${disease}`, chronicNames[disease].flatMap((name) => [name, `门诊慢特病${name}`, `慢特病-${name}`])])) as unknown as Record<`open-chronic-${(typeof chronicDiseases)[number]}`, readonly string[]>

/** What a column may be called: first in our own template, then as official lists and the fields of the national platform are called. */
export const hospitalColumns: Columns<HospitalColumn> = {
  code: ['机构编码', '国家编码', '医保编码', '机构代码', '定点医疗机构编码', '定点医疗机构代码', '定点医药机构编码', '定点医药机构编号', '医疗机构编码', '医保机构编码', '国家医保编码', '定点零售药店编码', '定点零售药店代码', 'fixmedins_code', 'medinscode', 'medins_code'],
  name: ['机构名称', '名称', '医院名称', '医疗机构名称', '定点医疗机构名称', '定点医药机构名称', '单位名称', '药店名称', '定点零售药店名称', 'fixmedins_name', 'medinsname', 'medins_name'],
  former: ['曾用名', '原名', '原名称'],
  short: ['简称', '俗称', '常用名'],
  also: ['第二名称', '其他名称', '又名', '别名'],
  area: ['行政区划代码', '区划代码', '医保区划', '医保区划代码', '统筹区代码', '统筹区编码', '所属区划代码', 'admdvs', 'fixmedins_admdvs', 'regncode', 'admdvs_code'],
  province: ['省', '省份', '省级', '所属省份', '所在省', '省自治区直辖市'],
  city: ['市', '城市', '地市', '地级市', '所属城市', '所在市', '市州'],
  county: ['区县', '县区', '县', '区', '区/县', '县市区', '所在区县'],
  place: ['所在地', '所属地区', '地区', '所属统筹区', '统筹区', '统筹地区', '所属区划', '行政区划'],
  level: ['医院等级', '等级', '级别', '机构等级', '医疗机构等级', '医院级别', '机构级别', 'hosp_lv', 'medinslv', 'medins_lv'],
  kind: ['机构类别', '类别', '机构类型', '医院类型', '医疗机构类别', '医疗机构类型', '医院类别', '类型', 'fixmedins_type', 'medinstype', 'medins_type'],
  address: ['地址', '详细地址', '机构地址', '医院地址', '注册地址', 'addr', 'address'],
  phone: ['电话', '联系电话', '机构电话', '咨询电话', 'tel', 'phone'],
  'open-inpatient': ['住院', '开通住院', '住院直接结算', '住院费用直接结算', '是否开通住院', '异地住院'],
  'open-outpatient': ['普通门诊', '门诊', '开通普通门诊', '开通门诊', '普通门诊直接结算', '普通门诊费用直接结算', '是否开通普通门诊', '是否开通门诊', '异地门诊'],
  'open-maternity': ['生育', '开通生育', '生育直接结算', '是否开通生育', '生育医疗'],
  'chronic-yes': ['门诊慢特病', '慢特病', '开通慢特病', '门诊慢特病病种', '开通病种', '慢特病病种', '是否开通门诊慢特病', '门诊慢特病直接结算'],
  ...chronicColumns,
}

/** What a column is called in our own template. */
export const columnName = (column: string): string => (hospitalColumns as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column

/** The template that the office may fill in, with the mark by which Excel knows UTF-8. */
export const templateFile = `\ufeff${Object.keys(hospitalColumns).map(columnName).join(',')}\r\n`
