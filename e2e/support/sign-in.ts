import type { APIResponse, BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { maskPhone } from '@/lib/base/mask'
import { codeWords, signInWords, staffSignInWords } from '@/lib/text/account'

/** The newest code sent to this phone, read as a person does: in the demo's inbox. */
async function codeFor(context: BrowserContext, phone: string): Promise<string> {
  const inbox = await context.newPage()
  await inbox.goto('/demo/inbox')
  const message = inbox.getByRole('listitem').filter({ hasText: maskPhone(phone) }).first()
  const text = await message.getByTestId('code').innerText()
  await inbox.close()
  return text.replace(/\D/g, '')
}

async function confirm(page: Page, phone: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(codeWords.title)
  await page.getByLabel(codeWords.code.label).fill(await codeFor(page.context(), phone))
  await page.getByRole('button', { name: codeWords.send, exact: true }).click()
}

/** From the sign-in page to wherever it leads. */
export async function signInAsCitizen(page: Page, phone: string): Promise<void> {
  await page.getByLabel(signInWords.phone.label, { exact: true }).fill(phone)
  await page.getByRole('button', { name: signInWords.send }).click()
  await confirm(page, phone)
}

export type Account = { readonly login: string; readonly password: string; readonly phone: string }

export async function signInAsStaff(page: Page, { login, password, phone }: Account): Promise<void> {
  await page.goto('/staff/sign-in')
  await page.getByLabel(staffSignInWords.login.label, { exact: true }).fill(login)
  await page.getByLabel(staffSignInWords.password.label, { exact: true }).fill(password)
  await page.getByRole('button', { name: staffSignInWords.send }).click()
  await confirm(page, phone)
  await expect(page).toHaveURL(/\/desk(\/admin)?$/)
}

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&#x27;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const plain = (text: string) => text.replace(/&(?:quot|#x27|amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
const part = (html: string, shape: RegExp) => plain(shape.exec(html)?.[1] ?? '')

/** Sends the form of this page that has such a field, as a browser without scripts does. */
async function sends(page: Page, answer: APIResponse, [field, value]: readonly [string, string]): Promise<APIResponse> {
  const form = [...(await answer.text()).matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside = '']) => inside).find((inside) => inside.includes(`name="${field}"`)) ?? ''
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [part(input, /name="([^"]*)"/), part(input, /value="([^"]*)"/)] as const)
  return page.request.post(answer.url(), { headers: { origin: new URL(answer.url()).origin }, multipart: { ...Object.fromEntries(hidden), [field]: value } })
}

/** The same two forms without drawing them: for tests that are about something else. */
export async function signInByWire(page: Page, phone: string): Promise<void> {
  const asked = await sends(page, await page.request.get('/sign-in'), ['phone', phone])
  const inbox = await (await page.request.get('/demo/inbox')).text()
  const newest = inbox.slice(inbox.indexOf(maskPhone(phone)))
  const done = await sends(page, asked, ['code', part(newest, /data-testid="code"[^>]*>([^<]*)</).replace(/\D/g, '')])
  if (!done.url().endsWith('/filings')) throw new Error(`${maskPhone(phone)} was not signed in: ${done.url()}`)
}
