/** What an institution is, by the classes of the rules on medical institutions; specialist hospitals by what they treat. */
const families = {
  general: ['general'],
  tcm: ['tcm', 'integrated', 'ethnic'],
  specialist: [
    'oncology', 'children', 'obstetric', 'stomatology', 'ophthalmology', 'ear-nose-throat', 'cardiovascular', 'chest', 'brain', 'infectious',
    'psychiatric', 'orthopaedic', 'rehabilitation', 'dermatology', 'plastic', 'anorectal', 'blood', 'kidney', 'liver', 'diabetes', 'burns',
    'geriatric', 'occupational', 'specialist-other',
  ],
  'maternal-child': ['maternal-child'],
  grassroots: ['community-centre', 'community-station', 'township', 'village', 'clinic'],
  pharmacy: ['pharmacy'],
  other: ['nursing-home', 'sanatorium', 'public-health', 'other'],
  unknown: ['unknown'],
} as const

export type Family = keyof typeof families
export type HospitalKind = (typeof families)[Family][number]

export const kindFamilies = Object.keys(families) as readonly Family[]
export const kinds: readonly HospitalKind[] = Object.values(families).flat()

const FAMILY = new Map<HospitalKind, Family>(kindFamilies.flatMap((family) => families[family].map((kind) => [kind, family] as const)))

export const familyOf = (kind: HospitalKind): Family => FAMILY.get(kind) ?? 'unknown'

// Read from the top: the first word that fits decides. 中西医结合 stands before 中医, 妇幼保健 before 妇产, 社区 before 医院.
const WORDS: readonly (readonly [RegExp, HospitalKind])[] = [
  [/药店|药房|大药|零售药|连锁药|医药(?:有限)?公司|医药商店/u, 'pharmacy'],
  [/村卫生|卫生室/u, 'village'],
  [/社区.*站/u, 'community-station'],
  [/社区/u, 'community-centre'],
  [/(?:乡|镇|中心|街道|林场|农场)?卫生院|乡镇/u, 'township'],
  [/门诊部|诊所|医务室|卫生所|门诊$/u, 'clinic'],
  [/妇幼|妇女儿童医院|妇儿/u, 'maternal-child'],
  [/中西医/u, 'integrated'],
  [/蒙医|藏医|维吾?尔?医|傣医|壮医|苗医|瑶医|回医|朝医|哈萨克医|民族医/u, 'ethnic'],
  [/肛肠/u, 'anorectal'],
  [/骨科|骨伤|正骨/u, 'orthopaedic'],
  [/中医/u, 'tcm'],
  [/肿瘤|癌/u, 'oncology'],
  [/儿童|儿科/u, 'children'],
  [/妇产|产科/u, 'obstetric'],
  [/口腔|牙/u, 'stomatology'],
  [/眼科|眼病|眼耳鼻喉/u, 'ophthalmology'],
  [/耳鼻喉|五官/u, 'ear-nose-throat'],
  [/心血管|心脏/u, 'cardiovascular'],
  [/胸科|肺科|结核/u, 'chest'],
  [/脑科|脑病|神经/u, 'brain'],
  [/传染|公共卫生临床|公共卫生医疗/u, 'infectious'],
  [/精神|安定|心理|脑康/u, 'psychiatric'],
  [/康复/u, 'rehabilitation'],
  [/皮肤/u, 'dermatology'],
  [/整形|美容/u, 'plastic'],
  [/血液/u, 'blood'],
  [/肾/u, 'kidney'],
  [/肝/u, 'liver'],
  [/糖尿|代谢|内分泌/u, 'diabetes'],
  [/烧伤/u, 'burns'],
  [/老年/u, 'geriatric'],
  [/职业病/u, 'occupational'],
  [/护理院|护养|养老|安宁/u, 'nursing-home'],
  [/疗养/u, 'sanatorium'],
  [/疾病预防|疾控|疾病控制|防疫|血站|急救中心/u, 'public-health'],
  [/专科|防治/u, 'specialist-other'],
  [/综合|人民医院|中心医院|总医院|附属医院|医院/u, 'general'],
]

const fits = (text: string): HospitalKind | undefined => WORDS.find(([word]) => word.test(text))?.[1]

/** The kind a column names (综合医院, 中医医院, 肿瘤医院, 药店); an empty cell is unknown; undefined when the words say nothing. */
export function readKind(text: string): HospitalKind | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '')
  if (plain === '') return 'unknown'
  return fits(plain) ?? (plain === '其他' || plain === '其它' ? 'other' : undefined)
}

/** The kind a name gives away, where the list has no column for it. */
export const kindByName = (name: string): HospitalKind => fits(name.normalize('NFKC').replace(/大学附属口腔/u, '口腔')) ?? 'unknown'
