import { all, always, any, askedOf, atLeast, is, no } from '../../../engine/conditions'
import type { GeneralRule, GroundRule } from '../../../engine/types'

const listed = ['household', 'permit', 'registration', 'posted'] as const

/** What holds for every kind of record. */
export const general: readonly GeneralRule[] = [
  {
    id: 'outside-the-pool', cite: { article: '2' }, when: no(is('scope', 'same-place')),
    says: '要去看病的地方不在您的参保统筹区（或参保县域）以内，才需要办异地就医备案',
  },
  {
    id: 'on-the-mainland', cite: { article: '9', item: '二' },
    ...askedOf({ when: any(is('scope', 'cross-province'), is('outsideMainland', true)), says: '到外省去的' }, no(is('outsideMainland', true))),
    says: '跨省是指到别的省看病，去国外和港澳台地区不能办',
  },
  {
    id: 'kinds', cite: { article: '7' }, when: no(is('kind', 'other')),
    says: '能备案的是四类：长期异地、转诊、急诊、异地生育；不属于这四类、自己临时去外地看病的，没有可办的备案',
  },
  {
    id: 'long-stay.listed', cite: { article: '7', item: '一' },
    ...askedOf({ when: all(is('kind', 'long-stay'), no(is('insurance', 'resident'))), says: '职工医保的长期异地' }, any(...listed.map((ground) => is('ground', ground)))),
    says: '只对职工医保的长期异地：要属于办法列出的情形，户口迁过去、有居住证、居住登记满6个月，或单位派驻；只有住房、只是跟着家人住还不够',
  },
]

const longStay = (ground: (typeof listed)[number]) => all(is('kind', 'long-stay'), is('insurance', 'employee'), is('ground', ground))

export const grounds: readonly GroundRule[] = [
  {
    id: 'long-stay.household', kind: 'long-stay', title: '长期异地（户籍在居住地）', cite: { article: '7', item: '一' }, when: longStay('household'),
    says: '职工医保参保人，在职或退休都可以，户口已经落在居住地', needs: [
      { id: 'long-stay.household.held', cite: { article: '7', item: '一' }, says: '户口落在居住地', when: always },
    ],
  },
  {
    id: 'long-stay.permit', kind: 'long-stay', title: '长期异地（有居住证）', cite: { article: '7', item: '一' }, when: longStay('permit'),
    says: '职工医保参保人，在居住地办了居住证', needs: [
      { id: 'long-stay.permit.held', cite: { article: '7', item: '一' }, says: '有居住地的居住证', when: always },
    ],
  },
  {
    id: 'long-stay.registration', kind: 'long-stay', title: '长期异地（居住登记满6个月）', cite: { article: '7', item: '一' }, when: longStay('registration'),
    says: '职工医保参保人，在居住地办了居住登记并满6个月，与居住证同样看待', needs: [
      { id: 'long-stay.registration.six-months', cite: { article: '7', item: '一' }, says: '居住登记已满6个月', when: atLeast('residenceMonths', 6) },
    ],
  },
  {
    id: 'long-stay.posted', kind: 'long-stay', title: '长期异地（单位派驻外地）', cite: { article: '7', item: '一' }, when: longStay('posted'),
    says: '职工医保参保人，单位派到外地工作6个月以上', needs: [
      { id: 'long-stay.posted.six-months', cite: { article: '7', item: '一' }, says: '在外地工作满6个月或预计满6个月', when: atLeast('postedMonths', 6) },
    ],
  },
  {
    id: 'long-stay.resident', kind: 'long-stay', title: '长期异地（城乡居民医保）', cite: { article: '7', item: '一' }, when: all(is('kind', 'long-stay'), is('insurance', 'resident')),
    says: '居民医保参保人要同时满足三条：到了法定退休年龄、有当地居住证、不是自己的原因而参加不了当地医保', needs: [
      { id: 'long-stay.resident.age', cite: { article: '7', item: '一' }, says: '已到法定退休年龄', when: 'reachedRetirementAge' },
      {
        id: 'long-stay.resident.permit', cite: { article: '7', item: '一' }, says: '有当地居住证，或居住登记满6个月',
        when: any(is('ground', 'permit'), all(is('ground', 'registration'), atLeast('residenceMonths', 6))),
      },
      { id: 'long-stay.resident.barred', cite: { article: '7', item: '一' }, says: '不是因为自己的原因，参加不了当地医保', when: 'barredFromLocalScheme' },
    ],
  },
  {
    id: 'transfer', kind: 'transfer', title: '异地转诊', cite: { article: '7', item: '二' }, when: is('kind', 'transfer'),
    says: '参保地的医院条件不够，或病情危重，按转诊规定需要转到外地治疗', needs: [
      { id: 'transfer.need', cite: { article: '7', item: '二' }, says: '参保地医院条件不够，或属于危重症', when: any('localCannotTreat', 'critical') },
    ],
  },
  {
    id: 'emergency', kind: 'emergency', title: '异地急诊', cite: { article: '7', item: '二' }, when: is('kind', 'emergency'),
    says: '因急、危、重症就近到医院治疗，非定点医院也可以', needs: [
      { id: 'emergency.need', cite: { article: '7', item: '二' }, says: '是急症、危症或重症，就近去了医院', when: 'emergencyCare' },
      { id: 'emergency.on-the-mainland', cite: { article: '7', item: '二' }, says: '不是在国外或港澳台看的急诊', when: no(is('outsideMainland', true)) },
    ],
  },
  {
    id: 'maternity.self', kind: 'maternity', title: '异地生育（本人参保）', cite: { article: '7', item: '二' }, when: all(is('kind', 'maternity'), is('mother', 'self')),
    says: '参保人本人需要到外地生孩子', needs: [
      { id: 'maternity.self.insured', cite: { article: '7', item: '二' }, says: '生孩子的是参保人本人，参保人是女性', when: no('insuredMale') },
    ],
  },
  {
    id: 'maternity.spouse', kind: 'maternity', title: '异地生育（男职工的配偶）', cite: { article: '7', item: '二' }, when: all(is('kind', 'maternity'), is('mother', 'spouse')),
    says: '男职工没有工作单位的配偶，符合国家和省的计划生育规定，需要到外地生孩子', needs: [
      { id: 'maternity.spouse.employee', cite: { article: '7', item: '二' }, says: '丈夫参加的是职工医保', when: is('insurance', 'employee') },
      { id: 'maternity.spouse.husband', cite: { article: '7', item: '二' }, says: '参保人是男职工，生孩子的是他的配偶', when: 'insuredMale' },
      { id: 'maternity.spouse.unemployed', cite: { article: '7', item: '二' }, says: '配偶没有工作单位', when: 'spouseUnemployed' },
      { id: 'maternity.spouse.compliant', cite: { article: '7', item: '二' }, says: '符合国家和省的计划生育规定', when: 'planningCompliant' },
    ],
  },
]
