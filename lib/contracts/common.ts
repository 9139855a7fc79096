import { z } from 'zod'

import { plainDate } from '@/lib/base/plain-date'
import { isPlace, isPool } from '@/lib/places/index'
import { allPacks, vocabulary, type FactId } from '@/lib/policy/index'

/** Faults are told by code; the words are elsewhere. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'not-a-day' }).refine((text) => plainDate(text) !== undefined, { error: 'not-a-day' })
  .meta({ description: '日期，YYYY-MM-DD，北京时间', example: '2018-03-05' })
export const PoolCode = z.string().regex(/^\d{6}$/, { error: 'not-a-place' }).refine(isPool, { error: 'not-a-place' })
  .meta({ description: '参保统筹区：GB/T 2260 的地级代码，或省直统筹区', example: '220100' })
export const PlaceCode = z.string().regex(/^\d{6}$/, { error: 'not-a-place' }).refine(isPlace, { error: 'not-a-place' })
  .meta({ description: '就医地：GB/T 2260 代码，到市或县', example: '210100' })
export const PackCode = z.enum(allPacks.map(({ id }) => id))

function factShape(fact: FactId) {
  const shape: string | readonly string[] = vocabulary[fact]
  if (shape === 'yes-no') return z.boolean()
  if (shape === 'day') return Day
  return typeof shape === 'string' ? z.int().nonnegative().max(1_200) : z.enum(shape)
}

const facts = Object.keys(vocabulary) as FactId[]
/** Every fact may be left out or be null: not known, which is never "no". */
export const FactsIn = z.strictObject(Object.fromEntries(facts.map((fact) => [fact, factShape(fact).nullable().optional()])))
export const FactsOut = z.object(Object.fromEntries(facts.map((fact) => [fact, factShape(fact).optional()])))
export const FactName = z.enum(facts)

export const Citation = z.object({ article: z.string(), paragraph: z.int().optional(), item: z.string().optional() }).meta({ description: '条、款、项' })
/** A rule as it is told: which document, which article, and our paraphrase. */
export const Rule = z.object({ id: z.string(), pack: PackCode, cite: Citation, says: z.string() })

const option = z.object({ id: z.string(), says: z.string() })
export const ReadingOut = z.object({ id: z.string(), pack: PackCode, cite: Citation, chosen: z.string(), options: z.array(option), why: z.string() })
export const GapOut = z.object({ id: z.string(), pack: PackCode, cite: Citation, says: z.string() })

/** RFC 9457, with every field's fault. */
export const Problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string().meta({ description: 'JSON Pointer（RFC 6901），指向有问题的一项' }), code: z.string(), detail: z.string() })).optional(),
}).meta({ description: '出错说明（RFC 9457）' })
export type FieldFault = NonNullable<z.infer<typeof Problem>['errors']>[number]
