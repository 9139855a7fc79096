import { addDays, addYears, type PlainDate } from '@/lib/base/plain-date'
import { agreementOf, type Answers } from '@/lib/filing/index'
import type { Kind } from '@/lib/policy/index'
import type { Staff } from '@/lib/server/auth'
import { onDay, workingDaysAgo } from './moments'
import { approve, ask, claim, fillIn, submit, type Move } from './moves'
import { citizens } from './people'

/** One record of one person. The key is fixed, so that a second run finds the record again. */
export type Scenario = {
  readonly who: (typeof citizens)[keyof typeof citizens]
  readonly kind: Kind
  readonly key: string
  readonly moves: readonly Move[]
}
type Setting = { readonly today: PlainDate; readonly clerk: Staff }
type Who = Scenario['who']

const changchun = '220100'
const person = ({ name, idNumber, phone }: Who, insurance: string): Answers => ({ insuredPlace: changchun, insurance, name, idNumber, contactPhone: phone })

/** Retired, lives with her daughter in Shenyang: everything done, in force without an end. */
function longStayApproved({ today, clerk }: Setting): Scenario {
  const who = citizens.wang
  const key = 'd0000000-0000-4000-8000-000000000001'
  const answers: Answers = { ...person(who, 'employee-retired'), carePlace: '210102', ground: 'permit', address: '和平区南京街某小区2栋301', proofChoice: 'proof' }
  const filed = onDay(workingDaysAgo(today, 12))
  const decided = onDay(workingDaysAgo(today, 11), 14)
  return {
    who, key, kind: 'long-stay',
    moves: [...fillIn({ kind: 'long-stay', answers, proof: 'residence-permit' }, filed), submit(key, filed), claim(clerk, decided), approve(clerk, decided)],
  }
}

/** Fell ill in Dalian: on the desk, and due. */
function emergencyWaiting({ today }: Setting): Scenario {
  const who = citizens.li
  const key = 'd0000000-0000-4000-8000-000000000002'
  const filed = onDay(workingDaysAgo(today, 2))
  const answers: Answers = {
    ...person(who, 'employee-active'), carePlace: '210202', emergencyCare: 'yes', visitDay: addDays(filed.today, -1),
    hospital: '大连某某医院（演示）', diagnosis: '急性阑尾炎',
  }
  return { who, key, kind: 'emergency', moves: [...fillIn({ kind: 'emergency', answers, proof: 'emergency-diagnosis' }, filed), submit(key, filed)] }
}

/** Will give birth in Beijing: stopped half-way. */
function maternityHalfFilled({ today }: Setting): Scenario {
  const who = citizens.zhang
  const answers: Answers = { ...person(who, 'employee-active'), carePlace: '110105', mother: 'self', dueDay: addDays(today, 120) }
  return { who, key: 'd0000000-0000-4000-8000-000000000003', kind: 'maternity', moves: fillIn({ kind: 'maternity', answers, until: 'due-day' }, onDay(addDays(today, -1), 20)) }
}

/** Posted to Shenzhen: in force on his word, the proof is due within days. */
function postedOnCommitment({ today }: Setting): Scenario {
  const who = citizens.zhao
  const key = 'd0000000-0000-4000-8000-000000000004'
  const filed = onDay(addDays(today, -24))
  const postedFrom = addDays(today, -40)
  const answers: Answers = {
    ...person(who, 'employee-active'), carePlace: '440304', ground: 'posted', employer: '长春某某科技有限公司（演示）',
    postedFrom, postedUntil: addYears(postedFrom, 1), address: '福田区深南大道某大厦某室', proofChoice: 'commitment', agreed: agreementOf('jilin-2020-16', '1'), signedAs: who.name,
  }
  return { who, key, kind: 'long-stay', moves: [...fillIn({ kind: 'long-stay', answers }, filed), submit(key, filed)] }
}

/** Insured as a resident and able to join the local scheme: all is answered, and the last page says why it cannot be filed. */
function residentNotEligible({ today }: Setting): Scenario {
  const who = citizens.chen
  const answers: Answers = {
    ...person(who, 'resident'), carePlace: '460203', ground: 'permit', workerClass: 'worker', barred: 'no',
    address: '吉阳区某某路某小区6栋', proofChoice: 'proof', permitUntil: addYears(today, 1),
  }
  return { who, key: 'd0000000-0000-4000-8000-000000000005', kind: 'long-stay', moves: fillIn({ kind: 'long-stay', answers }, onDay(addDays(today, -2), 9)) }
}

/** Referred to Beijing: the clerk could not read the date and asked for the paper again. */
function transferAskedForMore({ today, clerk }: Setting): Scenario {
  const who = citizens.liu
  const key = 'd0000000-0000-4000-8000-000000000006'
  const filed = onDay(workingDaysAgo(today, 3))
  const looked = onDay(workingDaysAgo(today, 2), 15)
  const answers: Answers = {
    ...person(who, 'employee-active'), carePlace: '110102', need: 'limited', inList: 'unsure', referralHospital: '长春某某医院（演示）', referralDay: addDays(filed.today, -2),
    diagnosis: '先天性心脏病', hospital: '北京某某医院（演示）',
  }
  const wanted = { material: 'referral', says: '转诊材料的日期看不清。请把有日期和公章的那一页重新拍一张' } as const
  return {
    who, key, kind: 'transfer',
    moves: [...fillIn({ kind: 'transfer', answers, proof: 'referral' }, filed), submit(key, filed), claim(clerk, looked), ask(clerk, wanted, looked)],
  }
}

export const scenariosOf = (setting: Setting): readonly Scenario[] =>
  [longStayApproved, emergencyWaiting, maternityHalfFilled, postedOnCommitment, residentNotEligible, transferAskedForMore].map((make) => make(setting))
