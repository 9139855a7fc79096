import { z } from 'zod'

import { allPacks } from '@/lib/policy/index'

import { Citation, Day, FactName, FactsIn, FactsOut, GapOut, PackCode, PlaceCode, PoolCode, ReadingOut, Rule } from './common'

const material = z.enum([...new Set(allPacks.flatMap(({ materials = [] }) => materials.map((rule) => rule.material)))])

/** A case without a person: codes, days and numbers. Any other name is refused. */
export const DeterminationRequest = z.strictObject({
  place: PoolCode,
  carePlace: PlaceCode.optional(),
  on: Day,
  facts: FactsIn.optional(),
  held: z.array(material).max(30).optional().meta({ description: '已经交来的材料' }),
  readings: z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.string().regex(/^[a-z0-9-]{1,60}$/)).optional().meta({ description: '不用文件包自己的理解时，按“理解 id → 选项 id”另选' }),
})
export type DeterminationRequest = z.infer<typeof DeterminationRequest>

const verdict = z.boolean().nullable().meta({ description: 'true 成立，false 不成立，null 还不知道' })
const step = z.object({
  rule: z.string(), pack: PackCode, cite: Citation, says: z.string(), verdict,
  facts: z.array(FactName), open: z.array(FactName), reading: z.string().optional(), option: z.string().optional(),
  notAsked: z.string().optional().meta({ description: '这条规定只问谁；有这一项，就是没有问这种情况，verdict 的 true 只表示不妨碍' }),
})
const windowDay = z.discriminatedUnion('type', [
  z.object({ type: z.literal('day'), day: Day, provisional: z.boolean() }),
  z.object({ type: z.literal('between'), from: Day, day: Day, provisional: z.boolean() }),
  z.object({ type: z.literal('awaits'), fact: FactName }),
  z.object({ type: z.literal('open') }),
  z.object({ type: z.literal('event'), event: z.enum(['stay-ends', 'birth-ends', 'settlement', 'record-ends']) }),
  z.object({ type: z.literal('gap'), gap: z.string() }),
])
const windowCode = z.enum(['file-by', 'opens-by', 'effective-from', 'valid-until', 'proof-by', 'lock-until', 'claim-by', 'account-window'])
const timeWindow = z.object({
  window: windowCode, rule: z.string(), pack: PackCode, cite: Citation, says: z.string(), ends: windowDay, reading: z.string().optional(), option: z.string().optional(),
  otherwise: z.array(z.object({ option: z.string(), ends: windowDay })),
})
const base = z.discriminatedUnion('type', [z.object({ type: z.literal('local') }), z.object({ type: z.literal('points'), points: z.number() })])
const reduce = z.union([z.object({ points: z.number() }), z.object({ percent: z.number() }), z.object({ firstPay: z.number() })])
const level = z.literal('care').optional()
const outcome = {
  base: step.extend({ ratio: base, level }).optional(),
  reductions: z.array(step.extend({ by: reduce, atMost: z.literal(true).optional() })),
  value: z.object({ base, level, points: z.number(), percent: z.number(), firstPay: z.number(), atMost: z.boolean() }).optional(),
}
const ratio = z.object({
  ...outcome,
  type: z.enum(['settled', 'range', 'silent', 'conflict']),
  branches: z.array(z.object({ ...outcome, assume: FactsOut })),
  open: z.array(FactName),
  alternatives: z.array(z.object({ ...outcome, reading: z.string(), option: z.string() })),
}).meta({ description: '规定里的比例，不是今天的待遇；后来的国家规定可能不同' })

/** The whole answer, with its trace. */
export const Determination = z.object({
  place: z.object({ code: z.string(), name: z.string() }),
  on: Day,
  facts: FactsOut,
  status: z.enum(['no', 'undecided', 'not-ready', 'yes']),
  packs: z.array(z.object({ id: PackCode, version: z.string(), number: z.string(), title: z.string() })),
  grounds: z.array(z.object({ rule: Rule, verdict, needs: z.array(step) })),
  reasons: z.array(step),
  open: z.array(FactName),
  openWindows: z.array(FactName),
  nextQuestion: FactName.nullable(),
  materials: z.array(z.object({ rule: Rule.extend({ material }), required: verdict, held: z.boolean(), promised: z.boolean() })),
  windows: z.array(timeWindow),
  locks: z.array(z.object({ rule: Rule.extend({ what: z.enum(['change', 'cancel', 'local-benefits']), atMost: z.literal(true).optional() }), until: windowDay, free: Day.optional() })),
  ratio,
  claims: z.array(z.object({ rule: Rule.extend({ papers: z.array(z.string()).optional() }), within: windowDay.optional() })),
  codes: z.array(Rule.extend({ biz_appy_type: z.string().optional(), rloc_rea: z.string().optional(), refl_type: z.string().optional(), annex2: z.string().optional() })),
  statements: z.array(Rule.extend({ topic: z.string() })),
  notices: z.array(Rule.extend({ topic: z.string(), from: Day })),
  readings: z.array(ReadingOut),
  gaps: z.array(GapOut),
  trace: z.array(step),
  conflicts: z.array(z.union([windowCode, z.literal('base')])),
})
export type Determination = z.infer<typeof Determination>
