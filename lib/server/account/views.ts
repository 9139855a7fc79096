import { maskIdNumber, maskName, maskPhone } from '@/lib/base/mask'
import type { Consent } from '@/lib/contracts/consent'
import type { Answers } from '@/lib/filing/index'
import { areaName } from '@/lib/text/areas'
import { transaction } from '@/lib/server/db'
import { answersOfProfile } from '@/lib/server/filings/profile'
import { consentsOf, loadProfile, phoneOf, remembers } from '@/lib/server/people'

/** What a person's own page shows: nothing in full that could be read over their shoulder. */
export type AccountView = {
  readonly phone: string | undefined
  readonly name: string | undefined
  readonly idNumber: string | undefined
  readonly insuredPlace: string | undefined
  readonly insurance: Answers['insurance']
  /** Whether they let the rest be remembered. */
  readonly isRemembered: boolean
}

export async function accountOf(personId: string): Promise<AccountView> {
  const phone = await phoneOf(personId)
  const { name, idNumber, insuredPlace, insurance } = answersOfProfile(await loadProfile(personId))
  return {
    phone: phone === undefined ? undefined : maskPhone(phone),
    name: name === undefined ? undefined : maskName(name),
    idNumber: idNumber === undefined ? undefined : maskIdNumber(idNumber),
    insuredPlace: insuredPlace === undefined ? undefined : areaName(insuredPlace),
    insurance,
    isRemembered: await remembers(personId),
  }
}

/** What was said to each optional purpose, oldest first. */
export const consentsOfOwn = (personId: string): Promise<readonly Consent[]> => transaction((tx) => consentsOf(tx, personId))
