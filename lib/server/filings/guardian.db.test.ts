import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import { guardianAgreement, type Answers } from '@/lib/filing/index'
import { remember } from '@/lib/server/account'
import { transaction } from '@/lib/server/db'
import { dumpText, withDatabase } from '@/lib/server/db/testing'
import { openCase, revealIdentity } from '@/lib/server/desk/views'
import { eventsOf, handIn, moment, officer } from '@/lib/server/desk/testing'
import { loadProfile, personOfPhone } from '@/lib/server/people'

import { startDraft } from './start-draft'
import { submitFiling } from './submit'

withDatabase()

const at = moment('2026-02-13T02:00:00Z')
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The number of a child who does not exist. */
function bornOn(day: string): string {
  const body = `220102${day.replaceAll('-', '')}001`
  return `${body}${'10X98765432'[weights.reduce((sum, weight, n) => sum + weight * Number(body[n]), 0) % 11] ?? ''}`
}

const child: Answers = {
  insuredPlace: '220100', insurance: 'resident', name: '张小宝', carePlace: '210102', contactPhone: '13812345678',
  emergencyCare: 'yes', visitDay: '2026-02-11', hospital: '中国医科大学附属第一医院', diagnosis: '急性肺炎',
}
const guarded: Answers = { guardianName: '李秀兰', guardianRelation: 'parent', guardianAgrees: guardianAgreement }

/** Sends an emergency as a phone does that filled it in by itself, whatever the pages would have asked. */
async function send(answers: Answers, when = at) {
  const { id: ownerId } = await transaction((tx) => personOfPhone(tx, '13812345678', when.now))
  await remember(ownerId, when.now)
  const key = randomUUID()
  const begun = await startDraft({ ownerId, kind: 'emergency', submissionKey: key }, when.now, answers)
  if (!begun.ok) throw new Error(begun.error.code)
  const { id, version } = begun.value
  await handIn({ id, ownerId }, 'emergency-diagnosis', when.now)
  return { id, ownerId, sent: await submitFiling({ id, ownerId, key, body: { version } }, when) }
}

beforeEach(async () => { await officer() })

describe('[55] the record of a child', () => {
  const idNumber = bornOn('2019-06-01')
  const refused = { ok: false, error: { code: 'incomplete', step: 'guardian' } }

  test.each<[string, Answers]>([
    ['without a guardian', {}],
    ['without the guardian’s agreement', { ...guarded, guardianAgrees: undefined }],
    ['with an agreement to another text', { ...guarded, guardianAgrees: '2020-1/guardian' }],
    ['without saying what the guardian is to the child', { ...guarded, guardianRelation: undefined }],
  ])('is refused %s', async (_, change) => {
    expect((await send({ ...child, idNumber, ...change })).sent).toEqual(refused)
  })

  test('is taken with the guardian’s agreement, which the desk sees under a masked name until an officer asks; nothing of it is readable in any table, or remembered', async () => {
    const { id, ownerId, sent } = await send({ ...child, idNumber, ...guarded })
    expect(sent).toMatchObject({ ok: true })
    expect(await openCase(await officer(), id, at)).toMatchObject({ answers: { guardianName: '李*兰', guardianRelation: 'parent', guardianAgrees: guardianAgreement } })
    expect(await revealIdentity(await officer(), { id, proven: true }, at.now)).toMatchObject({ ok: true, value: { guardianName: '李秀兰' } })
    expect((await eventsOf(id)).map(({ data }) => data)).toMatchObject([{ guardian: guardianAgreement }])
    expect(await dumpText()).not.toContain('李秀兰')
    expect(await loadProfile(ownerId)).toBeUndefined()
  })
})

describe('[55] the fourteenth birthday, in Shanghai', () => {
  const fourteen = { ...child, idNumber: bornOn('2012-02-13') }

  test.each([
    ['its last second still asks for the guardian', '2026-02-13T15:59:59Z', 'guardian'],
    ['a second later nobody is asked', '2026-02-13T16:00:00Z', undefined],
  ] as const)('%s', async (_, iso, step) => {
    const { sent } = await send(fourteen, moment(iso))
    expect(sent).toMatchObject(step === undefined ? { ok: true } : { ok: false, error: { code: 'incomplete', step } })
  })
})
