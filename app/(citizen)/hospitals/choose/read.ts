import type { Asked } from '@/components/hospitals/choose-forms'
import type { Choice } from '@/lib/client/hospitals/choice'
import { prefectureOf, resolvePlace, resolvePool } from '@/lib/places/index'

type Read = { readonly choice: Choice; readonly typed: Readonly<Record<'from' | 'to', string>>; readonly faults: readonly Asked[] }
type Named = { readonly code: string; readonly name: string }

/** Places come as codes where one was picked, else as words; what is missing is only wrong once somebody has sent the form. */
export function readAsked(pairs: readonly (readonly [string, string])[], choice: Choice): Read {
  const one = (name: string) => pairs.find(([each]) => each === name)?.[1] ?? ''
  const typed = { from: one('from-text'), to: one('to-text') }
  const from = choice.from === undefined ? poolOf(typed.from) : { code: choice.from }
  const to = choice.to === undefined ? cityOf(typed.to) : { code: choice.to }
  const whole: Choice = { ...choice, ...('code' in from ? { from: from.code } : {}), ...('code' in to ? { to: to.code } : {}) }
  const faults: readonly Asked[] = [
    ...('code' in from ? [] : [{ field: 'from' as const, ...from }]),
    ...('code' in to ? [] : [{ field: 'to' as const, ...to }]),
    ...(whole.kind === undefined ? [{ field: 'kind' as const, candidates: [] }] : []),
  ]
  return { choice: whole, typed, faults: one('asked') === '' ? [] : faults }
}

type Found = { readonly code: string } | { readonly candidates: readonly Named[] }

const named = (places: readonly Named[]): readonly Named[] => places.map(({ code, name }) => ({ code, name }))

function poolOf(text: string): Found {
  const found = resolvePool(text)
  return found.ok ? { code: found.value.code } : { candidates: named(found.error.candidates) }
}

/** A county stands for its city; a province alone is no answer. */
function cityOf(text: string): Found {
  const found = resolvePlace(text, 'prefecture')
  const code = found.ok ? prefectureOf(found.value.code) : undefined
  return code === undefined ? { candidates: found.ok ? [] : named(found.error.candidates) } : { code }
}
