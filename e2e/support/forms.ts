import type { APIRequestContext, APIResponse } from '@playwright/test'

/** A form as it stands in the page, to be sent by anybody: where to, and its hidden fields. */
export type Form = { readonly url: string; readonly fields: Readonly<Record<string, string>> }

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&#x27;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const plain = (text: string) => text.replace(/&(?:quot|#x27|amp|lt|gt);/g, (entity) => entities[entity] ?? entity)

/** The form of this page that has these words on it, as the server wrote it for whoever asks. */
export async function formOn(asker: APIRequestContext, { path, words }: { readonly path: string; readonly words: string }): Promise<Form> {
  const page = await asker.get(path)
  return formIn(await page.text(), page.url(), words)
}

/** The same of a page that somebody has already. */
export function formIn(html: string, url: string, words: string): Form {
  const form = [...html.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside = '']) => inside).find((inside) => inside.includes(words))
  if (form === undefined) throw new Error(`no form with “${words}” on ${url}`)
  const inputs = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [/name="([^"]*)"/.exec(input)?.[1] ?? '', /value="([^"]*)"/.exec(input)?.[1] ?? ''])
  return { url, fields: Object.fromEntries(inputs.map(([name = '', value = '']) => [plain(name), plain(value)])) }
}

type Sent = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Sends it as a browser without scripts would. */
export const sendForm = (sender: APIRequestContext, { url, fields }: Form, more: Readonly<Record<string, Sent>> = {}): Promise<APIResponse> =>
  sender.post(url, { headers: { origin: new URL(url).origin }, multipart: { ...fields, ...more }, maxRedirects: 0 })
