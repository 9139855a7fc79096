import type { APIRequestContext, APIResponse } from '@playwright/test'
import { holidayWords } from '@/lib/text/holidays'
import { importActWords } from '@/lib/text/hospital-imports'
import { hospitalWords } from '@/lib/text/hospitals'
import { ratePageWords } from '@/lib/text/rates'

import { formIn, formOn, sendForm, type Form } from './forms'

const csv = (name: string, lines: readonly string[]) => ({ file: { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) } })
const ledTo = (response: APIResponse): string => new URL(response.headers()['location'] ?? '/no-table', 'http://localhost').pathname

/** The address of a table of figures that a supervisor has brought and nobody has decided on. */
export async function bringsRates(supervisor: APIRequestContext): Promise<string> {
  const form = await formOn(supervisor, { path: '/desk/rates', words: ratePageWords.send })
  return ledTo(await sendForm(supervisor, form, csv('rates.csv', ['统筹区代码,项目,数值,文号,生效日期', '220100,统筹年度限额,15万,测医保〔2026〕1号,2026-01-01'])))
}

/** A list of hospitals that an administrator has brought, once it is read: its address, and the form that throws it away. */
export async function bringsHospitals(administrator: APIRequestContext, origin: string): Promise<{ readonly path: string; readonly drop: Form }> {
  const list = csv('list.csv', ['机构名称,所在地,医院等级', '测试敲门医院,吉林省长春市,三级甲等', ',吉林省长春市,三级甲等'])
  const path = ledTo(await administrator.post('/api/desk/hospitals', { headers: { origin }, multipart: { title: '敲门', on: '2026-01-05', covers: '', city: '', ...list }, maxRedirects: 0 }))
  for (let tries = 0; tries < 60; tries += 1) {
    const html = await (await administrator.get(path)).text()
    if (html.includes(importActWords.drop.send)) return { path, drop: formIn(html, new URL(path, origin).href, importActWords.drop.send) }
    await new Promise((done) => { setTimeout(done, 500) })
  }
  throw new Error(`the list at ${path} is never read`)
}

const year = { year: '2027', paper: '测发〔2026〕1号', publishedOn: '2026-01-05', off: '1月1日至3日\n2月6日至12日\n4月5日\n5月1日至5日\n6月9日\n9月15日\n10月1日至7日', work: '' }

/** The form that takes back a year: one is put in force for it, as a browser without scripts would. */
export async function undoesYear(administrator: APIRequestContext): Promise<Form> {
  const empty = await formOn(administrator, { path: '/desk/admin/holidays', words: holidayWords.check })
  const shown = await sendForm(administrator, empty, { ...year, verb: 'check' })
  const filled = formIn(await shown.text(), empty.url, holidayWords.apply)
  await sendForm(administrator, filled, { ...year, verb: 'apply' })
  return formOn(administrator, { path: '/desk/admin/holidays', words: holidayWords.undo })
}

/** Any institution of the list, and the form that says what is wrong with it. */
export async function anyHospital(asker: APIRequestContext): Promise<{ readonly id: string; readonly report: Form }> {
  const found = await (await asker.get('/api/v1/hospitals?q=医院')).json() as { readonly items: readonly { readonly id: string }[] }
  const id = found.items[0]?.id ?? 'none'
  return { id, report: await formOn(asker, { path: `/hospitals/${id}/report`, words: hospitalWords.reportSend }) }
}
