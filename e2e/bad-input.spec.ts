import { randomUUID } from 'node:crypto'
import { faultText, type faultWords } from '@/lib/text/faults'
import { fieldWords } from '@/lib/text/fields'
import { phoneWords } from '@/lib/text/phone'

import { rawAnswers } from './support/by-wire'
import { words } from './support/citizen'
import type { Field } from './support/answers'
import { expect, test } from './support/test'

type Code = keyof typeof faultWords
type Page = { readonly step: string; readonly good: Readonly<Partial<Record<Field, string>>>; readonly bad: readonly (readonly [field: Field, typed: string, code: Code, why: string])[] }

const script = '<script>alert(1)</script>'
const corpus: readonly Page[] = [
  {
    step: 'insured-place', good: { insuredPlace: '吉林省长春市' }, bad: [
      ['insuredPlace', '', 'empty', 'nothing'],
      ['insuredPlace', '香港', 'place-without-policy', 'a place that no document answers for'],
      ['insuredPlace', '火星', 'place-not-found', 'no place at all'],
    ],
  },
  {
    step: 'insured-place', good: { carePlace: '海南省三亚市天涯区' }, bad: [
      ['carePlace', '朝阳区', 'place-ambiguous', 'a name that several places bear'],
      ['carePlace', '辽宁', 'place-too-wide', 'a whole province'],
      ['carePlace', '<b>北京</b>', 'place-not-found', 'mark-up'],
    ],
  },
  {
    step: 'identity', good: { name: '上官腊梅', idNumber: '22010419600304122X' }, bad: [
      ['name', '', 'empty', 'nothing'],
      ['name', '好'.repeat(55), 'too-long', 'too much'],
      ['name', '上官😀', 'name-characters', 'a smiling face'],
      ['name', script, 'name-characters', 'a script'],
      ['name', '\u202e\u200b', 'empty', 'only characters that nobody sees'],
      ['idNumber', '220104196003041221', 'id-checksum', 'one wrong digit'],
      ['idNumber', '220104196002301229', 'id-birthday', '30 February'],
      ['idNumber', '2201041960', 'id-length', 'half a number'],
      ['idNumber', '22010419600304122字', 'id-characters', 'a letter'],
    ],
  },
  {
    step: 'visit-day', good: { visitDay: '2026年4月13日' }, bad: [
      ['visitDay', '', 'empty', 'nothing'],
      ['visitDay', '2026年2月30日', 'day-unreadable', '30 February'],
      ['visitDay', '2026年13月1日', 'day-unreadable', 'a thirteenth month'],
      ['visitDay', '前天', 'day-unreadable', 'a word'],
      ['visitDay', '2027年4月13日', 'day-in-future', 'next year'],
      ['visitDay', '1926年4月13日', 'day-too-old', 'a hundred years ago'],
    ],
  },
  {
    step: 'hospital', good: { hospital: '三亚市人民医院' }, bad: [
      ['hospital', '医院', 'too-short', 'too little'],
      ['hospital', '院'.repeat(61), 'too-long', 'too much'],
      ['hospital', `三亚市人民医院${script}`, 'forbidden-characters', 'a script'],
      ['hospital', '三亚市人民医院🏥', 'forbidden-characters', 'a picture'],
    ],
  },
  {
    step: 'identity', good: { contactPhone: '13726110333' }, bad: [
      ['contactPhone', '1372611', 'phone-length', 'half a number'],
      ['contactPhone', '23726110333', 'phone-prefix', 'no mobile number'],
    ],
  },
]

/** What the server wrote into a field. The phone may put back what was typed there last. */
const valueIn = (html: string, field: Field) => {
  const input = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).find((tag) => new RegExp(` name="${field}(-text)?"`, 'u').test(tag))
  return / value="([^"]*)"/u.exec(input ?? '')?.[1]
}

test('[45] what cannot be read is told with what to do, stays on the page, and is not kept', async ({ citizen }) => {
  test.setTimeout(180_000)
  const { page } = citizen
  await citizen.begins('emergency')
  const filing = `/filings/${citizen.filingId()}`
  // What was refused is kept as well, and would come back into the next page.
  await page.goto('/account')
  await page.getByRole('checkbox', { name: phoneWords.othersPhone.label }).check()
  await expect(page.getByText(phoneWords.othersPhone.done)).toBeVisible()
  for (const { step, good, bad } of corpus) {
    const onTheServer = async (field: Field) => valueIn(await (await page.request.get(`${filing}/${step}`)).text(), field)
    await page.goto(`${filing}/${step}`)
    for (const [field, value] of Object.entries(good)) await citizen.says(field as Field, value)
    await citizen.savesPage()
    await expect(page).not.toHaveURL(new RegExp(`/${step}$`))
    for (const [field, typed, code, why] of bad) {
      await test.step(`${fieldWords[field].label}: ${why}`, async () => {
        await page.goto(`${filing}/${step}`)
        expect(await onTheServer(field)).toBe(good[field])
        await citizen.line(field).fill(typed)
        await citizen.savesPage()
        const summary = page.getByRole('alert').filter({ hasText: faultText(code, fieldWords[field].label) })
        await expect(summary).toBeFocused()
        await expect(citizen.line(field)).toHaveValue(typed)
        await expect(citizen.line(field)).toHaveAttribute('aria-invalid', 'true')
        await summary.getByRole('link').click()
        await expect(citizen.line(field)).toBeFocused()
      })
    }
    for (const [field, value] of Object.entries(good)) expect(await onTheServer(field as Field)).toBe(value)
  }
})

test('what is typed while an answer is on its way stays, and the line it is typed into stays the same', async ({ citizen }) => {
  const { page } = citizen
  await citizen.begins('emergency')
  await page.goto(`/filings/${citizen.filingId()}/identity`)
  await citizen.line('idNumber').fill('220104')
  const read: (() => void)[] = []
  const isRead = new Promise<void>((resolve) => read.push(resolve))
  await page.route(/\/identity$/, async (route) => {
    if (route.request().method() === 'POST') await isRead
    await route.continue()
  })
  await citizen.savesPage()
  await citizen.line('name').fill('上官腊')
  await citizen.line('name').evaluate((line) => { line.dataset['same'] = 'yes' })
  read.forEach((go) => { go() })
  await expect(page.getByRole('alert').filter({ hasText: '应为18位' })).toBeFocused()
  await expect(page).toHaveTitle(/^错误：/)
  await expect(citizen.line('name')).toHaveValue('上官腊')
  await expect(citizen.line('name')).toHaveAttribute('data-same', 'yes')
})

test('a choice that was not made is asked for; a name that several places bear is asked back, and one tap settles it', async ({ citizen }) => {
  const { page } = citizen
  await citizen.begins('emergency')
  const filing = page.url()
  await page.goto('/filings/new?kind=emergency')
  await page.getByRole('button', { name: words.start }).click()
  await expect(page.getByRole('alert').filter({ hasText: faultText('choice-missing', fieldWords.insurance.label) })).toBeFocused()

  await page.goto(filing)
  await citizen.line('carePlace').fill('朝阳区')
  await citizen.savesPage()
  await page.getByRole('radio', { name: '北京市朝阳区' }).check()
  await citizen.savesPage()
  await page.goto(filing)
  await expect(citizen.line('carePlace')).toHaveValue('北京市朝阳区')
})

test('characters that turn the reading direction are taken out before a name is kept', async ({ citizen }) => {
  await citizen.begins('emergency')
  await citizen.page.goto(`/filings/${citizen.filingId()}/identity`)
  await citizen.says('name', '上官\u202e腊梅')
  await citizen.says('idNumber', '２２０１０４ 19600304 122x')
  await citizen.savesPage()
  await citizen.page.goto(`/filings/${citizen.filingId()}/identity`)
  await expect(citizen.line('name')).toHaveValue('上官腊梅')
  await expect(citizen.line('idNumber')).toHaveValue('22010419600304122X')
})

test('what a form cannot send is refused on the wire too, and makes no draft', async ({ citizen }) => {
  await citizen.signsIn()
  const { page, who } = citizen
  const good = rawAnswers('emergency', who)
  const send = (answers: object, kind = 'emergency') => page.request.post('/api/filings', { headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() }, data: { kind, answers } })
  const refused = [
    [{ ...good, 'carePlace-text': '', carePlace: '990101' }, 'a code of no place'],
    [{ ...good, 'insuredPlace-text': '', insuredPlace: '810000' }, 'a place that no document answers for'],
    [{ ...good, insurance: 'admin' }, 'a choice that is not offered'],
    [{ ...good, diagnosis: '很'.repeat(2_001) }, 'a text of any length'],
    [{ ...good, state: 'approved' }, 'a field that nobody asks'],
    [{ ...good, name: { $gt: '' } }, 'an object for a text'],
  ] as const
  for (const [answers, why] of refused) expect((await send(answers)).status(), why).toBe(422)
  expect((await send(good, 'admin')).status()).toBe(422)
  await page.reload()
  await expect(page.getByText('还没有备案')).toBeVisible()
})

test('[28] two taps on the button make one record, and so do five phones with the same key', async ({ citizen }) => {
  const { page } = citizen
  await citizen.prepares('emergency')
  await page.getByRole('button', { name: words.send }).dblclick()
  const reference = await page.getByTestId('reference').innerText()
  await page.goto('/filings')
  await expect(page.getByText(/^编号 /)).toHaveText([`编号 ${reference}`])

  const key = randomUUID()
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': key }
  const draft = await page.request.post('/api/filings', { headers, data: { kind: 'long-stay', answers: rawAnswers('long-stay', citizen.who) } })
  const { id, version } = await draft.json() as { id: string; version: number }
  const send = (sent: number) => page.request.post(`/api/filings/${id}/submission`, { headers, data: { version: sent } })
  const answers = await Promise.all(Array.from({ length: 5 }, () => send(version)))
  expect(answers.map((answer) => answer.status()).sort()).toEqual([200, 200, 200, 200, 201])
  expect(new Set(await Promise.all(answers.map(async (answer) => (await answer.json() as { number: string }).number))).size).toBe(1)
  expect((await send(version + 1)).status()).toBe(422)
})
