import type { HospitalFilter } from '@/lib/hospitals/index'
import { closeDb } from '@/lib/server/db'
import { findHospitals } from '@/lib/server/hospitals'
import { connectTo } from '../../scripts/postgres.mjs'

/** What people ask, by its kind; each is asked many times, in turn with a bare look-up by the primary key. */
const questions: Readonly<Record<string, readonly (readonly [words: string, filter?: HospitalFilter])[]>> = {
  'a name': [['朝阳区中医医院'], ['锦江区妇幼保健院'], ['南关区第三人民医院'], ['鼓楼区中医医院']],
  'a part of a name': [['康复医院'], ['春城'], ['街道社区'], ['泰安骨科']],
  'a part of nearly every name': [['医院'], ['卫生'], ['社区']],
  'a place and a part': [['长春 中医'], ['成都妇幼'], ['南京市第一人民医院'], ['延边 卫生院']],
  'full pinyin': [['chaoyangquzhongyiyiyuan'], ['nanguanqu'], ['kangfuyiyuan'], ['jinjiangqufuyou']],
  initials: [['cyqzyyy'], ['ngqdsrmyy'], ['jjqfybjy'], ['glqzyyy']],
  'characters and letters': [['朝阳区zhongyi'], ['锦江qu妇幼'], ['南关区dsrmyy']],
  'another character of the same sound': [['朝杨区中医医院'], ['锦江区付幼保健院'], ['南官区第三人民医院']],
  'a slip': [['朝阳区中衣医院'], ['锦江区妇幼保建园'], ['chaoyangquzhongyiyiyaun'], ['jinjiangqufuyoubaojainyuan']],
  'no words, a city and a level': [['', { place: '220100' as HospitalFilter['place'], tiers: ['tertiary', 'secondary'] }], ['', { place: '440100' as HospitalFilter['place'], families: ['tcm'] }]],
  'no words, open for dialysis': [['', { place: '320000' as HospitalFilter['place'], openFor: ['chronic-dialysis'] }], ['', { openFor: ['chronic-dialysis', 'inpatient'] }]],
}

const ROUNDS = Number(process.argv[3] ?? '20')
const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b)
const at = (times: readonly number[], part: number) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
const spread = (times: readonly number[]) => ({ p50: at(times, 0.5), p95: at(times, 0.95), asked: times.length })

const bare = await connectTo(process.argv[2] ?? '')
const { rows: ids } = await bare.query('select id, since from hospital where until is null order by md5(id) limit 500')

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await ask()
  return performance.now() - from
}

const lookups: number[] = []
let next = 0
const lookUp = async () => {
  const { id, since } = ids[next % ids.length] as unknown as { id: string; since: number }
  next += 1
  lookups.push(await timed(() => bare.query('select id, code, name, level, kind, address, phone, open from hospital where id = $1 and since = $2', [id, since])))
}

for (let turn = 0; turn < 50; turn += 1) await lookUp()
lookups.length = 0
const results: Record<string, ReturnType<typeof spread> & { readonly found: number }> = {}
for (const [kind, asked] of Object.entries(questions)) {
  const times: number[] = []
  let found = 0
  for (const [words, filter = {}] of asked) found += (await findHospitals({ words, filter })).institutions.length
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [words, filter = {}] of asked) {
      await lookUp()
      times.push(await timed(() => findHospitals({ words, filter })))
    }
  }
  results[kind] = { ...spread(times), found }
}
process.stdout.write(`${JSON.stringify({ lookup: spread(lookups), results })}\n`)
await bare.close()
await closeDb()
