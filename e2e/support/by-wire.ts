import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

import { saidFor, type Kind } from './answers'
import type { Person } from './people'
import { photoOf } from './photos'

type Wish = { readonly kind: Kind; readonly who: Person; readonly paper: string; readonly change?: Readonly<Record<string, string>> }
export type Sent = { readonly id: string; readonly number: string; readonly key: string; readonly proof: string | undefined }

/** The text that our people of Changchun agree to: our form, and the version of the notice behind it. */
const agreement = '2026-11-3/jilin-2020-16@1'

/** Every answer under the name it travels by: a place as words, an agreement as the version that was read. */
export function rawAnswers(kind: Kind, who: Person): Record<string, string> {
  const named = saidFor[kind](who).flatMap(({ says }) => Object.entries(says)).map(([field, value]) => {
    if (field === 'agreed') return [field, agreement]
    return [field.endsWith('Place') ? `${field}-text` : field, value]
  })
  return Object.fromEntries(named) as Record<string, string>
}

/** Sends a whole record over the API with the session of this page. */
export async function filesByWire(page: Page, { kind, who, paper, change = {} }: Wish): Promise<Sent> {
  const key = randomUUID()
  const { origin } = new URL(page.url())
  const headers = { origin, accept: 'application/json', 'idempotency-key': key }
  const answers = { ...rawAnswers(kind, who), ...change }
  const draft = await page.request.post('/api/filings', { headers, data: { kind, answers } })
  if (draft.status() !== 201) throw new Error(`no draft: ${await draft.text()}`)
  const { id, version } = await draft.json() as { id: string; version: number }
  const proof = answers['proofChoice'] === 'commitment' ? undefined : await page.request.post(`/api/filings/${id}/files`, { headers, multipart: { material: paper, file: await photoOf(paper) } })
  const sent = await page.request.post(`/api/filings/${id}/submission`, { headers, data: { version } })
  if (sent.status() !== 201) throw new Error(`not submitted: ${await sent.text()}`)
  const { number } = await sent.json() as { number: string }
  const stored = await proof?.json() as { id: string } | undefined
  return { id, number, key, proof: stored?.id }
}
