import { randomUUID } from 'node:crypto'

import { shanghaiDay } from '@/lib/base/plain-date'
import { agreementOf, readAll, type Raw } from '@/lib/filing/index'
import type { Kind, MaterialId } from '@/lib/policy/index'
import { transaction } from '@/lib/server/db'
import { answerRequest } from '@/lib/server/filings/act'
import { startDraft } from '@/lib/server/filings/start-draft'
import { submitFiling } from '@/lib/server/filings/submit'

import type { Officer } from './act'
import { addCitizen, addOfficer, addPaper, findRow, listAudit, listEventData, type Marks } from './testing/repo'

export const moment = (iso: string) => {
  const now = new Date(iso)
  return { now, today: shanghaiDay(now.getTime()) }
}

/** An ID number with the right check digit, of a person who does not exist. */
export function idNumber(seed: number): string {
  const body = `22010219580406${String(seed).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return `${body}${'10X98765432'[sum % 11] ?? ''}`
}

/** `marks`: by which the officer would be known in a record of their own. */
export async function officer(area = '220100', role: Officer['role'] = 'clerk', marks: Marks = {}): Promise<Officer> {
  const made = { id: randomUUID(), role, area }
  await transaction((tx) => addOfficer(tx, made, marks))
  return made
}

let people = 100
/** Whoever files: a retired employee of Changchun, another one every time. */
const who = (): Raw => ({ insuredPlace: '220100', insurance: 'employee-retired', name: '张建国', idNumber: idNumber((people += 2)), carePlace: '210102', contactPhone: '13812345678' })
const address = '沈阳市和平区南湖街道某某路1号2栋301'

const agreed = agreementOf('jilin-2020-16', '1')

export const raws = {
  promised: { address, ground: 'permit', proofChoice: 'commitment', agreed, signedAs: '张建国' },
  'promised-active': { address, insurance: 'employee-active', ground: 'permit', proofChoice: 'commitment', agreed, signedAs: '张建国' },
  household: { address, ground: 'household', proofChoice: 'proof' },
  posted: { address, insurance: 'employee-active', ground: 'posted', employer: '长春某某厂', postedFrom: '2026-01-01', postedUntil: '2026-12-31', proofChoice: 'proof' },
  transfer: { need: 'critical', inList: 'yes', referralHospital: '吉林大学第一医院', referralDay: '2026-02-10', diagnosis: '脑血管病', hospital: '中国医科大学附属第一医院' },
  emergency: { emergencyCare: 'yes', visitDay: '2026-02-11', hospital: '中国医科大学附属第一医院', diagnosis: '急性阑尾炎' },
  maternity: { insurance: 'employee-active', mother: 'self', dueDay: '2026-05-01', hospital: '中国医科大学附属第一医院' },
} as const satisfies Record<string, Raw>
export type Story = keyof typeof raws
const papers: Readonly<Record<Story, MaterialId | undefined>> = {
  promised: undefined, 'promised-active': undefined, household: 'household-register', posted: 'employer-letter', transfer: 'referral', emergency: 'emergency-diagnosis', maternity: 'pregnancy-record',
}
const kindOf = (story: Story): Kind => (story === 'transfer' || story === 'emergency' || story === 'maternity' ? story : 'long-stay')

export type Filed = { readonly id: string; readonly ownerId: string; readonly version: number }

export async function draft(story: Story, at: ReturnType<typeof moment>) {
  await officer()
  const ownerId = randomUUID()
  await transaction((tx) => addCitizen(tx, ownerId))
  const key = randomUUID()
  const { answers, faults } = readAll(kindOf(story), { ...who(), ...raws[story] }, at.today)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  const begun = await startDraft({ ownerId, kind: kindOf(story), submissionKey: key }, at.now, answers)
  if (!begun.ok) throw new Error(begun.error.code)
  return { id: begun.value.id, ownerId, version: begun.value.version, key }
}

/** A record as a citizen would have sent it. */
export async function filed(story: Story, at = moment('2026-02-12T02:00:00Z')): Promise<Filed> {
  const { id, ownerId, version, key } = await draft(story, at)
  const paper = papers[story]
  if (paper !== undefined) await handIn({ id, ownerId }, paper, at.now)
  const sent = await submitFiling({ id, ownerId, key, body: { version } }, at)
  if (!sent.ok) throw new Error(JSON.stringify(sent.error))
  return { id, ownerId, version: version + 1 }
}

export const handIn = (own: Pick<Filed, 'id' | 'ownerId'>, material: MaterialId, at: Date): Promise<void> => transaction((tx) => addPaper(tx, own, { material, at }))

/** The citizen brings what was asked for, or the proof that was promised. */
export async function answers({ id, ownerId, version }: Filed, replies: Readonly<Record<string, string>>, at: ReturnType<typeof moment>): Promise<Filed> {
  const done = await answerRequest({ id, ownerId, version }, replies, at)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return { id, ownerId, version: done.value.version }
}

export const rowOf = (id: string) => transaction((tx) => findRow(tx, id))
export const eventsOf = (id: string) => transaction((tx) => listEventData(tx, id))
/** What one officer is on record for, in the order it happened. */
export const auditOf = async (who: Officer): Promise<string[]> => (await transaction((tx) => listAudit(tx, who))).map(({ action, outcome }) => `${action} ${outcome}`)
