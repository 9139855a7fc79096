import { z } from 'zod'

import { Day, GapOut, PackCode, ReadingOut, Rule } from './common'

export const DocumentSummary = z.object({
  id: PackCode,
  version: z.string(),
  number: z.string(),
  title: z.string(),
  issuer: z.string(),
  from: Day,
  to: Day.optional(),
  verifiedOn: Day.nullable().meta({ description: '有人读过原文的那天；null 是待核实' }),
  areas: z.array(z.object({ code: z.string(), name: z.string() })).meta({ description: '管哪些参保地，代码是前缀' }),
  amends: PackCode.optional(),
})
export type DocumentSummary = z.infer<typeof DocumentSummary>
export const DocumentList = z.object({ documents: z.array(DocumentSummary) })

const ids = z.array(z.string())
const change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('amends'), by: PackCode, replaces: ids, repeals: ids, adds: ids }),
  z.object({ type: z.literal('takes-over'), by: PackCode }),
  z.object({ type: z.literal('says-otherwise'), by: PackCode, notices: z.array(Rule.extend({ topic: z.string(), from: Day })) }),
])

export const DocumentDetail = DocumentSummary.extend({
  rules: z.array(Rule.extend({ list: z.string().meta({ description: '这条规则用来做什么' }) })),
  readings: z.array(ReadingOut),
  gaps: z.array(GapOut),
  changes: z.array(change).meta({ description: '后来的文件怎样改动它' }),
})
export type DocumentDetail = z.infer<typeof DocumentDetail>
