/** From the highest: the order in which lists show them. `tertiary` alone: 三级, its grade not given. `unknown`: the source says nothing. */
export const levels = [
  'tertiary-special', 'tertiary-a', 'tertiary-b', 'tertiary-c', 'tertiary',
  'secondary-a', 'secondary-b', 'secondary-c', 'secondary',
  'primary-a', 'primary-b', 'primary-c', 'primary',
  'ungraded', 'unknown',
] as const
export type HospitalLevel = (typeof levels)[number]

export const tiers = ['tertiary', 'secondary', 'primary', 'ungraded', 'unknown'] as const
export type Tier = (typeof tiers)[number]

const CLASSES = [['三', 'tertiary'], ['二', 'secondary'], ['一', 'primary']] as const
const GRADES = [['特', 'special'], ['甲', 'a'], ['乙', 'b'], ['丙', 'c']] as const

const isLevel = (text: string): text is HospitalLevel => levels.some((level) => level === text)

/** The level in the national dictionary of hospital levels (hosp_lv): 1 is 三级特等, 11 has no level, 12 to 14 have a class and no grade. */
const NATIONAL: Readonly<Record<string, HospitalLevel>> = {
  1: 'tertiary-special', 2: 'tertiary-a', 3: 'tertiary-b', 4: 'tertiary-c', 5: 'secondary-a', 6: 'secondary-b', 7: 'secondary-c',
  8: 'primary-a', 9: 'primary-b', 10: 'primary-c', 11: 'ungraded', 12: 'tertiary', 13: 'secondary', 14: 'primary',
}

/** The class alone: 三级, 二级, 一级. */
export function tierOf(level: HospitalLevel): Tier {
  const [tier] = level.split('-')
  return tiers.find((each) => each === tier) ?? 'unknown'
}

/** 三级甲等, 三甲, 3甲, 三级, 未定级, a code of the national dictionary; an empty cell is unknown. Undefined: not a level. */
export function readLevel(text: string): HospitalLevel | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').replace(/^0(?=\d)/u, '').replace(/^[123](?=[级特甲乙丙])/u, (digit) => '一二三'[Number(digit) - 1] ?? '')
  if (['', '-', '/', '无', '不详', '未知'].includes(plain)) return 'unknown'
  if (/^(?:未定级|未定等级|未评级|未评定|无等级|无级别|未定等|其他|一级以下)$/u.test(plain)) return 'ungraded'
  return NATIONAL[plain] ?? spelled(plain)
}

function spelled(plain: string): HospitalLevel | undefined {
  const match = /^([一二三])级?(特|甲|乙|丙|无|未定|合格)?等?(?:医院)?$/u.exec(plain)
  const tier = CLASSES.find(([word]) => word === match?.[1])?.[1]
  if (tier === undefined) return undefined
  const grade = GRADES.find(([word]) => word === match?.[2])?.[1]
  const level = grade === undefined ? tier : `${tier}-${grade}`
  return isLevel(level) ? level : undefined
}
