import { shanghaiDay } from '@/lib/base/plain-date'
import { readStep, stepAfter, stepOf, type Fault, type Raw } from '@/lib/filing/index'

import { idOf, type PageOfDraft } from '../drafts/typed'
import { phone } from '../phone-file'

import { CHECK, pageOf } from './address'
import { keepRecord, readKept } from './store'

type Page = PageOfDraft & { readonly raw: Raw }
export type GoneOn = { readonly href: string } | { readonly faults: readonly Fault[] }

/**
 * From a page that the server did not hear to the next one, on the phone: its copy of the draft takes what was typed, and what waited to be
 * sent alone goes with the whole. Undefined where there is no copy.
 */
export async function goOn({ raw, ...page }: Page): Promise<GoneOn | undefined> {
  const { draft, step: name } = page
  const record = (await readKept()).records.find(({ id }) => id === draft)
  if (record === undefined) return undefined
  const today = shanghaiDay(Date.now())
  const known = { kind: record.kind, answers: record.answers, on: today }
  const step = stepOf(known, name)
  if (step === undefined) return undefined
  const { answers, faults } = readStep(step, raw, { before: record.answers, today })
  if (faults.length > 0) return { faults }
  await keepRecord({ ...record, answers, edited: true })
  const { outbox, vault } = await phone()
  await (await outbox()).drop(idOf(page))
  await (await vault()).remove('drafts', idOf(page))
  return { href: pageOf(draft, stepAfter({ ...known, answers }, step.id) ?? CHECK) }
}
