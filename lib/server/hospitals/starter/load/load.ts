import { fold, rankOf, type Institution } from '@/lib/hospitals/index'
import { record } from '@/lib/server/audit'
import { transaction } from '@/lib/server/db'

import { insertList, lockLists, lookAgain } from '../../imports/apply/repo'
import { keysOf } from '../../keys'
import { listLists } from '../../lists/repo'
import { openedBits } from '../../row'
import { starterInfo, starterList } from '../index'
import { endAll, insertAll, type StarterRow } from './repo'

/**
 * Where there is no list yet, the one that comes with the app; a newer one takes the place of an older one that came with the app. Once an office
 * has imported a list of its own, nothing here changes it any more. Says whether it did anything.
 */
export const loadStarter = (now: Date): Promise<boolean> => transaction(async (tx) => {
  await lockLists(tx)
  const [last, ...others] = await listLists(tx)
  const own = [last, ...others].some((list) => list !== undefined && list.kind !== 'starter')
  if (own || (last !== undefined && last.listedOn >= starterInfo.on)) return false
  const list = await insertList(tx, {
    kind: 'starter', title: 'starter', listedOn: starterInfo.on, covers: '000000', added: starterList.length, changed: 0, closed: 0, madeBy: null, madeAt: now,
  })
  await endAll(tx, list)
  await insertAll(tx, starterList.map(rowOf), list)
  await lookAgain(tx)
  await record(tx, { actor: 'system', action: 'hospitals.starter', objectKind: 'hospital-list', objectId: String(list), outcome: 'ok', data: { institutions: starterList.length } }, now)
  return true
})

function rowOf(institution: Institution): StarterRow {
  const { id, name, aliases, province, city, level, kind, open } = institution
  const { code = null, district = null, address = null, phone = null } = institution
  return {
    id, name, aliases, province, city, level, kind, open, code, district, address, phone,
    ...keysOf([name, ...aliases.map(({ text }) => text)]), opened: openedBits(open), rank: rankOf(institution), size: fold(name).length,
  }
}
