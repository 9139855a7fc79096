import { z } from 'zod'

import { chronicDiseases, kindFamilies, levels, kinds, services, tiers, aliasTypes } from '@/lib/hospitals/index'
import { isPlace } from '@/lib/places/index'

import { Day, PlaceCode } from './common'

const openStates = ['yes', 'no', 'unknown'] as const

/** What somebody may say is wrong with an institution, without telling anything of themselves. */
export const reportReasons = ['closed', 'moved', 'renamed', 'phone', 'level', 'open-for', 'missing-name', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]
export const HospitalReport = z.strictObject({ hospital: z.string().max(40), what: z.enum(reportReasons), says: z.string().max(400).optional() })
export type HospitalReport = z.infer<typeof HospitalReport>

const listOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.string().transform((text) => text.split(',')).pipe(z.array(z.enum(values)).max(20))

/** A search as the address says it: words, a place, and several of each by commas. */
export const HospitalSearch = z.strictObject({
  q: z.string().max(60).optional().meta({ description: '名称、别名、拼音或首字母，可以写错一个音；几个词用空格隔开', example: '吉大一院' }),
  place: PlaceCode.or(z.string().refine(isPlace, { error: 'not-a-place' })).optional().meta({ description: '省、市或县的六位代码', example: '220100' }),
  tier: listOf(tiers).optional().meta({ description: `级别，可写几个，用逗号隔开：${tiers.join('、')}`, example: 'tertiary,secondary' }),
  family: listOf(kindFamilies as unknown as readonly [string, ...string[]]).optional().meta({ description: `类别，可写几个：${kindFamilies.join('、')}` }),
  open: listOf(services as unknown as readonly [string, ...string[]]).optional().meta({ description: `已知开通的服务，每一项都要开通：${services.join('、')}` }),
  after: z.string().regex(/^[\w.~-]{1,120}$/u, { error: 'bad-format' }).optional().meta({ description: '上一页的 next，接着往下看' }),
  limit: z.coerce.number().int().min(1).max(100).optional().meta({ description: '一页几家，最多 100，不写是 20' }),
})

const OpenFlag = z.object({ state: z.enum(openStates), source: z.string().optional(), on: Day.optional() })
export const HospitalList = z.object({
  origin: z.enum(['starter', 'official']).meta({ description: 'starter 按公开资料整理，仅供参考；official 由医保部门导入' }),
  on: Day.meta({ description: '名单的日期' }),
  version: z.string().meta({ description: '内容一变就变' }),
})
export const Hospital = z.object({
  id: z.string(),
  code: z.string().optional().meta({ description: '国家编码；不知道就没有这一项' }),
  name: z.string(),
  aliases: z.array(z.object({ type: z.enum(aliasTypes), text: z.string() })),
  province: z.string(), city: z.string(), district: z.string().optional(),
  level: z.enum(levels), kind: z.enum(kinds),
  address: z.string().optional(), phone: z.string().optional(),
  open: z.partialRecord(z.enum(services), OpenFlag).meta({ description: `没有写的服务是未知，不是没有开通。门诊慢特病按病种：${chronicDiseases.join('、')}` }),
})
export const HospitalPage = z.object({
  list: HospitalList.nullable().meta({ description: '还没有名单时是 null' }),
  items: z.array(Hospital),
  next: z.string().nullable().meta({ description: '还有下一页时，作为 after 再问；没有了是 null' }),
})
