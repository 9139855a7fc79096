import type { PlainDate } from '../../lib/base/plain-date'
import type { HospitalId, HospitalKind, HospitalLevel, Institution, ListedPlace, NationalCode, OpenFlags } from '../../lib/hospitals'
import { allPlaces, placeByCode, type PlaceCode } from '../../lib/places'

/** Dice that fall the same way every time. */
export type Dice = { readonly below: (count: number) => number; readonly of: <T>(choices: readonly [T, ...T[]]) => T }
type Form = { readonly weight: number; readonly name: (place: string, dice: Dice) => string; readonly levels: readonly [HospitalLevel, ...HospitalLevel[]]; readonly kind: HospitalKind; readonly pharmacy?: true }

const WORDS = Array.from('安邦宝北昌长成城川春大丹德东东方丰凤福富高光广桂国海和河红宏鸿虎华怀欢黄惠吉济佳嘉家建江金锦京景九久康兰乐丽利莲良林灵龙隆鲁陆马梅美民明木南宁平普奇千前青清庆泉仁荣瑞三沙山上尚石双水顺泗松太泰唐天田铁通同万旺威文五武西溪湘祥小新兴星秀雅阳阴永玉元源月云泽张赵正郑志中忠州周朱竹紫')
const word = (dice: Dice): string => `${WORDS[dice.below(WORDS.length)] ?? ''}${WORDS[dice.below(WORDS.length)] ?? ''}`

const FORMS: readonly Form[] = [
  { weight: 2, name: (place, dice) => `${place}第${dice.of(['一', '二', '三', '四', '五', '六'])}人民医院`, levels: ['tertiary-a', 'tertiary-b', 'secondary-a'], kind: 'general' },
  { weight: 2, name: (place) => `${place}中医医院`, levels: ['tertiary-a', 'secondary-a', 'secondary'], kind: 'tcm' },
  { weight: 1, name: (place) => `${place}妇幼保健院`, levels: ['secondary-a', 'secondary'], kind: 'maternal-child' },
  { weight: 14, name: (place, dice) => `${dice.of([place, place, ''])}${word(dice)}${dice.of(['', '', '综合', '骨科', '康复', '眼科', '口腔', '中医'])}医院`, levels: ['primary', 'secondary', 'ungraded', 'unknown'], kind: 'general' },
  { weight: 32, name: (place, dice) => `${place}${word(dice)}${dice.of(['镇', '镇', '乡'])}${dice.of(['中心', '', ''])}卫生院`, levels: ['primary-a', 'primary', 'ungraded'], kind: 'township' },
  { weight: 18, name: (place, dice) => `${place}${word(dice)}街道社区卫生服务中心`, levels: ['primary', 'ungraded'], kind: 'community-centre' },
  { weight: 8, name: (place, dice) => `${place}${word(dice)}社区卫生服务站`, levels: ['ungraded', 'unknown'], kind: 'community-station' },
  { weight: 9, name: (place, dice) => `${place}${word(dice)}${dice.of(['诊所', '口腔诊所', '中医诊所', '综合门诊部'])}`, levels: ['ungraded', 'unknown'], kind: 'clinic' },
  { weight: 14, name: (place, dice) => `${place}${word(dice)}${dice.of(['大药房', '大药房连锁有限公司', '医药有限公司'])}${word(dice)}店`, levels: ['unknown'], kind: 'pharmacy', pharmacy: true },
]
const FORM_WEIGHT = FORMS.reduce((sum, { weight }) => sum + weight, 0)

/** Numbers by the method of Park and Miller: the same on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed
  const below = (count: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % count
  }
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] }
}

/** Institutions shaped like the official list: as many as asked for, spread over the counties of the places that a code begins with. */
export function* synthetic(count: number, within = '', seed = 20_261_122): Generator<Institution> {
  const dice = diceOf(seed)
  const counties = allPlaces('county').filter(({ code, level }) => level === 'county' && code.startsWith(within))
  for (let made = 0; made < count; made += 1) {
    const county = counties[made % counties.length]
    if (county === undefined) return
    const form = pick(dice)
    const serial = String(Math.floor(made / counties.length) * 3 + 1 + dice.below(3)).padStart(5, '0')
    yield {
      ...coded(`${form.pharmacy === true ? 'P' : 'H'}${county.code}${serial}`),
      name: form.name(county.ownName, dice),
      aliases: dice.below(40) === 0 ? [{ type: 'former', text: `${county.ownName}${word(dice)}医院` }] : [],
      province: county.province, city: county.prefecture ?? county.code, district: county.code,
      level: dice.of(form.levels), kind: form.kind,
      address: `${county.name}${word(dice)}${dice.of(['路', '街', '大街'])}${String(1 + dice.below(999))}号`,
      phone: `0${String(400 + dice.below(500))}-${String(2_000_000 + dice.below(6_000_000))}`,
      open: flags(form, dice),
    }
  }
}

const coded = (code: string): Pick<Institution, 'id' | 'code'> => ({ id: code as HospitalId, code: code as NationalCode })

function pick(dice: Dice): Form {
  let left = dice.below(FORM_WEIGHT)
  const found = FORMS.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return found ?? FORMS[0] ?? { weight: 1, name: (place) => place, levels: ['unknown'], kind: 'unknown' }
}

function flags({ pharmacy, levels }: Form, dice: Dice): OpenFlags {
  const told = (state: 'yes' | 'no') => ({ state, source: '国家医保服务平台', on: dice.of(['2026-09-30', '2026-10-31']) as PlainDate }) as const
  const outpatient = { outpatient: told(dice.below(3) === 0 ? 'no' : 'yes') }
  if (pharmacy === true || levels[0] === 'unknown') return outpatient
  const chronic = dice.below(3) === 0 ? { 'chronic-hypertension': told('yes'), 'chronic-diabetes': told('yes'), ...(dice.below(4) === 0 ? { 'chronic-dialysis': told('yes') } : {}) } : {}
  return { inpatient: told(dice.below(5) === 0 ? 'no' : 'yes'), ...outpatient, ...chronic }
}

/** The places that institutions name, with those above them. */
export function placesOf(institutions: Iterable<Institution>): readonly ListedPlace[] {
  const codes = new Set<PlaceCode>()
  for (const { province, city, district } of institutions) for (const code of [province, city, district ?? city]) codes.add(code)
  return [...codes].map((code) => ({ code, name: placeByCode(code)?.ownName ?? code }))
}
