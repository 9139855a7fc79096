import type { PlainDate } from '../base/plain-date'

import type { Answers, FieldId } from './answers'
import { askingOf, type Asking, type Draft } from './asking'
import { fields, type Field } from './fields'
import { guardianAgreement } from './guardian'
import { groundsOffered } from './options'
import { opening, pages, type Page, type StepId } from './pages'
import { standingOf } from './standing'

/** One page as this case meets it. `options`: what a choice offers here; `agreement`: the text that is agreed to. */
export type Step = {
  readonly id: StepId
  readonly fields: readonly FieldId[]
  readonly does?: 'uploads' | 'signs'
  readonly aside?: true
  readonly options?: Readonly<Partial<Record<FieldId, readonly string[]>>>
  readonly agreement?: string
  /** Where institutions are named: by what they are judged. */
  readonly judgedBy?: Pick<Asking, 'pack' | 'facts'>
}

/**
 * The pages this citizen meets, in order. Whether a page is asked hangs on the pages before it alone, so that answering one never takes
 * away another that was answered before it.
 */
export function stepsOf(draft: Draft): readonly Step[] {
  return walked(draft, (step, before) => ({ ...before, ...answersOn(step, draft.answers) })).steps
}

/** The page that every record begins with, the same for all of them. */
export const openingStep: Step = { id: opening.id, fields: opening.fields }

/** Goes through the catalogue page by page; `answer` tells what is known after each. */
export function walked({ kind, on }: Omit<Draft, 'answers'>, answer: (step: Step, before: Answers) => Answers): { readonly steps: readonly Step[]; readonly answers: Answers } {
  const steps: Step[] = []
  let answers: Answers = {}
  let asking: Asking | undefined
  for (const page of pages) {
    asking ??= askingAt({ kind, answers, on })
    const step = stepAt(page, asking)
    if (step === undefined) continue
    steps.push(step)
    answers = answer(step, answers)
    asking = undefined
  }
  return { steps, answers }
}

/** Undefined until the insured place is known, and where its documents know no such record. */
function askingAt(draft: Draft): Asking | undefined {
  const { insuredPlace } = draft.answers
  const standing = insuredPlace === undefined ? undefined : standingOf(draft.kind, insuredPlace, dayAsked(draft))
  return standing?.type === 'filed' ? askingOf(draft, standing.pack) : undefined
}

/** The visit's day, or the filing's where there is none. */
export const dayAsked = ({ answers: { visitDay }, on }: Draft): PlainDate => (visitDay as PlainDate | undefined) ?? on

/** Until the place is known, and where its documents know no such record, the first page stands alone. */
function stepAt(page: Page, asking: Asking | undefined): Step | undefined {
  if (asking === undefined) return page === opening ? openingStep : undefined
  if (!page.fits(asking)) return undefined
  const { id, does, aside } = page
  const asked = page.fields.filter((field) => page.only?.[field]?.(asking) ?? true)
  return { id, fields: asked, ...(does === undefined ? {} : { does }), ...(aside === undefined ? {} : { aside }), ...offered(page, asking) }
}

/** What is agreed to on a page, by its version. */
const agreementsOn: Readonly<Partial<Record<StepId, (asking: Asking) => string | undefined>>> = { commitment: ({ commitment }) => commitment()?.version, guardian: () => guardianAgreement }

function offered({ id, fields: asked }: Page, asking: Asking): Pick<Step, 'options' | 'agreement' | 'judgedBy'> {
  if (id === 'institutions') return { judgedBy: { pack: asking.pack, facts: asking.facts } }
  if (asked.includes('ground')) return { options: { ground: groundsOffered(asking.pack, asking.facts) } }
  const agreement = agreementsOn[id]?.(asking)
  return agreement === undefined ? {} : { agreement }
}

function answersOn(step: Step, answers: Answers): Answers {
  return Object.fromEntries(step.fields.flatMap((field) => (answers[field] === undefined ? [] : [[field, answers[field]]])))
}

export const stepOf = (draft: Draft, id: string): Step | undefined => stepsOf(draft).find((step) => step.id === id)

/** The pages that somebody is led through, one after another. */
export const stepsInLine = (draft: Draft): readonly Step[] => stepsOf(draft).filter(({ aside }) => aside !== true)

/** The page after one; nothing after the last, or after one that stands aside. */
export const stepAfter = (draft: Draft, id: StepId): StepId | undefined => neighbour(draft, id, 1)

export const stepBefore = (draft: Draft, id: StepId): StepId | undefined => neighbour(draft, id, -1)

function neighbour(draft: Draft, id: StepId, by: 1 | -1): StepId | undefined {
  const steps = stepsInLine(draft)
  const at = steps.findIndex((step) => step.id === id)
  return at < 0 ? undefined : steps[at + by]?.id
}

export const isOptional = (field: FieldId, answers: Answers): boolean => (fields[field] as Field).optional?.(answers) ?? false

/** The first page that still lacks an answer it needs; proofs and signature are checked when submitting. */
export function firstGap(draft: Draft): StepId | undefined {
  const { answers } = draft
  return stepsOf(draft).find((step) => step.fields.some((field) => answers[field] === undefined && !isOptional(field, answers)))?.id
}

/** Only the answers that this citizen's pages ask for: what an abandoned branch left behind is not sent. */
export const asked = (draft: Draft): Answers => walked(draft, (step, before) => ({ ...before, ...answersOn(step, draft.answers) })).answers
