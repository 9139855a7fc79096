import type { Slot } from '../engine/types'
import type { Facts } from '../engine/vocabulary'
import type { PickedInstitution } from '../institution-slots'

/** A set of institutions that a clerk can check against the document. The city of the record is 370200, unless said otherwise. */
export type SetCase = {
  readonly name: string
  readonly area: string
  readonly on: string
  readonly facts: Facts
  readonly picked?: readonly PickedInstitution[]
  readonly special?: PickedInstitution
  readonly expect: {
    readonly status: 'yes' | 'no' | 'undecided'
    readonly rules: readonly string[]
    /** Code, the institutions it is about, and the article: `slot-taken t2 24`. */
    readonly refusals?: readonly string[]
    readonly open?: readonly string[]
    readonly openFacts?: readonly string[]
    readonly free?: readonly Slot[]
  }
}

/** Tertiary, general, designated, not settling directly, in the city of the record. */
const one = (id: string, unlike: Partial<PickedInstitution> = {}): PickedInstitution =>
  ({ id, tier: 'tertiary', specialist: false, direct: false, designated: true, city: '370200', ...unlike })

const [t1, t2, s1, p1] = [one('t1'), one('t2'), one('s1', { tier: 'secondary' }), one('p1', { tier: 'primary' })]
const eyes = one('eyes', { specialist: true })
const bones = one('bones', { tier: 'secondary', specialist: true })
const direct = one('direct', { direct: true })

const jilin = { area: '220100', on: '2018-05-10' }
const cross: Facts = { kind: 'long-stay', scope: 'cross-province' }
const inside: Facts = { kind: 'long-stay', scope: 'in-province' }

export const setCases: readonly SetCase[] = [
  { name: '四家各占一类', ...jilin, facts: cross, picked: [t1, s1, p1, eyes], expect: { status: 'yes', rules: ['picks.long-stay.cross'], free: [] } },
  { name: '一家也不另选，可以', ...jilin, facts: cross, expect: { status: 'yes', rules: ['picks.long-stay.cross'], free: ['tertiary', 'secondary', 'primary', 'specialist'] } },
  { name: '省内按第十五条，缺的位置空着', ...jilin, facts: inside, picked: [s1], expect: { status: 'yes', rules: ['picks.long-stay'], free: ['tertiary', 'primary', 'specialist'] } },
  { name: '同在市里跨县也按省内', ...jilin, facts: { ...inside, scope: 'in-city' }, picked: [t1], expect: { status: 'yes', rules: ['picks.long-stay'] } },
  { name: '两家三级，只能留一家', ...jilin, facts: cross, picked: [t1, t2], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['slot-taken t2 24'] } },
  { name: '三级专科可以占三级的位置，也可以占专科的位置', ...jilin, facts: cross, picked: [eyes, t1], expect: { status: 'yes', rules: ['picks.long-stay.cross'], free: ['secondary', 'primary'] } },
  { name: '先写的专科让出专科的位置', ...jilin, facts: cross, picked: [bones, eyes, t1], expect: { status: 'yes', rules: ['picks.long-stay.cross'], free: ['primary'] } },
  { name: '第三家专科没有位置了', ...jilin, facts: inside, picked: [eyes, one('skin', { specialist: true }), t1], expect: { status: 'no', rules: ['picks.long-stay'], refusals: ['slot-taken t1 15'] } },
  { name: '五家太多', ...jilin, facts: cross, picked: [t1, s1, p1, eyes, bones], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['too-many t1,s1,p1,eyes,bones 24', 'slot-taken bones 24'] } },
  { name: '未定级的综合医院没有位置', ...jilin, facts: cross, picked: [one('u1', { tier: 'ungraded' })], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['no-slot u1 24'] } },
  { name: '未定级的专科医院占专科的位置', ...jilin, facts: cross, picked: [one('u1', { tier: 'ungraded', specialist: true })], expect: { status: 'yes', rules: ['picks.long-stay.cross'], free: ['tertiary', 'secondary', 'primary'] } },
  { name: '二级医院写在三级那一栏，不行', ...jilin, facts: cross, picked: [one('s1', { tier: 'secondary', as: 'tertiary' })], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['no-slot s1 24'] } },
  { name: '三级专科写在专科那一栏，三级的位置还空着', ...jilin, facts: cross, picked: [{ ...eyes, as: 'specialist' }], expect: { status: 'yes', rules: ['picks.long-stay.cross'], free: ['tertiary', 'secondary', 'primary'] } },
  { name: '能直接结算的不用占名额', ...jilin, facts: cross, picked: [direct, s1], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['settles-directly direct 24'] } },
  { name: '居住地以外的医院不行', ...jilin, facts: cross, picked: [one('far', { city: '110100' })], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['other-city far 24'] } },
  { name: '不是定点的不行', ...jilin, facts: cross, picked: [one('x', { designated: false })], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['not-designated x 24'] } },
  { name: '级别不知道，不当作不行', ...jilin, facts: cross, picked: [one('x', { tier: undefined })], expect: { status: 'undecided', rules: ['picks.long-stay.cross'], open: ['tier x'] } },
  { name: '能不能直接结算不知道，不当作不能', ...jilin, facts: cross, picked: [one('x', { direct: undefined })], expect: { status: 'undecided', rules: ['picks.long-stay.cross'], open: ['direct x'] } },
  { name: '是不是定点不知道，不当作不是', ...jilin, facts: cross, picked: [one('x', { designated: undefined })], expect: { status: 'undecided', rules: ['picks.long-stay.cross'], open: ['designated x'] } },
  { name: '四个位置满了，不知道级别的第五家无论如何没有位置', ...jilin, facts: cross, picked: [t1, s1, p1, eyes, one('x', { tier: undefined })], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['too-many t1,s1,p1,eyes,x 24', 'slot-taken x 24'] } },
  { name: '去省内还是省外不知道，先不下结论', ...jilin, facts: { kind: 'long-stay' }, picked: [t1], expect: { status: 'undecided', rules: [], openFacts: ['scope'] } },
  { name: '门诊特殊疾病定在选好的医院里', ...jilin, facts: { ...cross, specialDisease: true }, picked: [t1, s1], special: t1, expect: { status: 'yes', rules: ['picks.long-stay.cross', 'picks.special.cross'] } },
  { name: '门诊特殊疾病定在能直接结算的医院', ...jilin, facts: { ...inside, specialDisease: true }, special: direct, expect: { status: 'yes', rules: ['picks.long-stay', 'picks.special'] } },
  { name: '门诊特殊疾病定在没选的、不能直接结算的医院，不行', ...jilin, facts: { ...cross, specialDisease: true }, picked: [s1], special: t1, expect: { status: 'no', rules: ['picks.long-stay.cross', 'picks.special.cross'], refusals: ['special-not-open t1 24'] } },
  { name: '门诊特殊疾病定在别的城市，不行', ...jilin, facts: { ...inside, specialDisease: true }, special: one('far', { direct: true, city: '220200' }), expect: { status: 'no', rules: ['picks.long-stay', 'picks.special'], refusals: ['other-city far 15'] } },
  { name: '没有门诊特殊疾病待遇，不能定', ...jilin, facts: { ...cross, specialDisease: false }, picked: [t1], special: t1, expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['no-special-right t1 -'] } },
  { name: '有没有门诊特殊疾病待遇不知道，不当作没有', ...jilin, facts: cross, picked: [t1], special: t1, expect: { status: 'undecided', rules: ['picks.long-stay.cross'], openFacts: ['specialDisease'] } },
  { name: '那家能不能直接结算不知道', ...jilin, facts: { ...cross, specialDisease: true }, special: one('x', { direct: undefined }), expect: { status: 'undecided', rules: ['picks.long-stay.cross', 'picks.special.cross'], open: ['direct x'] } },
  { name: '转诊省外选一家', ...jilin, facts: { kind: 'transfer', scope: 'cross-province' }, picked: [direct], expect: { status: 'yes', rules: ['picks.temporary.cross'] } },
  { name: '转诊选两家不行', ...jilin, facts: { kind: 'transfer', scope: 'in-province' }, picked: [t1, s1], expect: { status: 'no', rules: ['picks.temporary'], refusals: ['too-many t1,s1 15'] } },
  { name: '外地生育选一家，要在那个城市', ...jilin, facts: { kind: 'maternity', scope: 'cross-province' }, picked: [one('far', { city: '110100' })], expect: { status: 'no', rules: ['picks.temporary.cross'], refusals: ['other-city far 24'] } },
  { name: '急诊不用选，不是定点也可以', ...jilin, facts: { kind: 'emergency', scope: 'cross-province' }, picked: [one('x', { designated: false })], expect: { status: 'yes', rules: ['picks.emergency'] } },
  { name: '2020年的通知没有改动选医院的规定', area: '222400', on: '2026-03-01', facts: cross, picked: [t1, t2], expect: { status: 'no', rules: ['picks.long-stay.cross'], refusals: ['slot-taken t2 24'] } },
  { name: '江苏2019年：不填医院', area: '320100', on: '2020-05-10', facts: { kind: 'long-stay', ground: 'residence' }, expect: { status: 'yes', rules: ['jiangsu.picks'] } },
  { name: '江苏2019年：填了医院，退回', area: '320100', on: '2020-05-10', facts: { kind: 'transfer' }, picked: [t1], expect: { status: 'no', rules: ['jiangsu.picks'], refusals: ['not-asked t1 9'] } },
  { name: '江苏2022年：不填医院，特殊疾病也不用定', area: '320100', on: '2024-05-10', facts: { kind: 'long-stay', specialDisease: true }, special: t1, expect: { status: 'no', rules: ['jiangsu22.picks'], refusals: ['not-asked t1 12'] } },
  { name: '江苏2022年：急诊就近', area: '320100', on: '2024-05-10', facts: { kind: 'emergency' }, expect: { status: 'yes', rules: ['jiangsu22.picks.emergency'] } },
  { name: '全国2022年：备案到城市', area: '110100', on: '2024-05-10', facts: { kind: 'other' }, picked: [t1], expect: { status: 'no', rules: ['national22.picks'], refusals: ['not-asked t1 通知三（一）'] } },
  { name: '辽宁省直：长期的不用选', area: '219900', on: '2018-05-10', facts: { kind: 'long-stay', ground: 'household' }, picked: [t1], expect: { status: 'no', rules: ['liaoning.picks'], refusals: ['not-asked t1 16'] } },
  { name: '辽宁省直：转诊登记一家', area: '219900', on: '2018-05-10', facts: { kind: 'transfer' }, picked: [t1, t2], expect: { status: 'no', rules: ['liaoning.picks.transfer'], refusals: ['too-many t1,t2 16'] } },
  { name: '2014年的全国文件没有说', area: '110100', on: '2016-05-10', facts: { kind: 'long-stay' }, picked: [t1, t2], expect: { status: 'yes', rules: [] } },
]
