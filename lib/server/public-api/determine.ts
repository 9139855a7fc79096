import type { Calendar } from '@/lib/calendar/index'
import { Determination, DeterminationRequest } from '@/lib/contracts/determination'
import { poolName } from '@/lib/places/index'
import { decide, nextQuestion, packById } from '@/lib/policy/index'

import { answered, badInput, type Answered } from './answer'
import { caseOf, type Case } from './case'
import { faultsOf } from './faults'

/** Judges a case that came from outside: every fault at once, or the whole answer with its trace. */
export function determine(body: unknown, calendar?: Calendar): Answered {
  const read = DeterminationRequest.safeParse(body)
  if (!read.success) return badInput(faultsOf(read.error.issues, body))
  const asked = caseOf(read.data)
  return asked.ok ? answered(answerOf({ ...asked.value, held: read.data.held ?? [], calendar })) : asked
}

type Asked = Case & { readonly held: NonNullable<DeterminationRequest['held']>; readonly calendar: Calendar | undefined }

function answerOf({ place, on, layered, facts, readings, held, calendar }: Asked): Determination {
  const decision = decide(layered, facts, { on, readings, held, calendar })
  const packs = decision.packs.map((pack) => ({ ...pack, number: packById(pack.id)?.document.number, title: packById(pack.id)?.document.title }))
  const whole = {
    ...decision, on, facts, packs,
    place: { code: place, name: poolName(place) },
    nextQuestion: nextQuestion(layered, facts, { on, readings, held }) ?? null,
  }
  return Determination.parse(JSON.parse(JSON.stringify(whole, unknownAsNull)))
}

/** Where the engine has "not known", JSON would drop the field: it says null instead. */
const unknownAsNull = (key: string, value: unknown): unknown => ((key === 'verdict' || key === 'required') && value === undefined ? null : value)
