import { notFiledWords, printedWords } from '@/lib/text/filing'
import { openWords, windowWords } from '@/lib/text/windows'
import { materialWords } from '@/lib/text/materials'
import { stateWords } from '@/lib/text/states'

import { identity, opening, type Said } from './support/answers'
import { words, type Citizen } from './support/citizen'
import type { Person } from './support/people'
import { expect, test } from './support/test'

const stop = ({ page }: Citizen, window: keyof typeof windowWords) => page.getByRole('listitem').filter({ hasText: windowWords[window] }).last()
const status = ({ page }: Citizen) => page.getByRole('status').filter({ hasText: '备案编号' })

const onPromise = (who: Person, insuredPlace: string): readonly Said[] => [
  opening({ insuredPlace, insurance: 'employee-active', carePlace: '上海市浦东新区' }),
  identity(who, { ground: 'residence', address: who.address }),
  { step: 'proof-choice', says: { proofChoice: 'commitment' } },
  { step: 'proof', says: {}, papers: ['identity'] },
  { step: 'commitment', says: { agreed: 'yes', signedAs: who.name } },
]

test('in a province with its own later document a promise stands for the proof, and the record holds from the approval', async ({ browser, town, citizen }) => {
  const { page, who } = citizen
  await citizen.prepares('long-stay', onPromise(who, '江苏省南京市'))
  const reference = await citizen.submits()
  await expect(status(citizen)).toContainText(stateWords.submitted.name)
  await expect(page.getByText('2026年4月15日（还剩1个工作日，苏医保发〔2022〕75号 第九条）')).toBeVisible()

  const officer = await town.newOfficer(browser, 'nanjing')
  await officer.claims(reference)
  await expect(officer.page.getByText('承诺办理')).toBeVisible()
  await officer.presses('approve')
  await page.reload()
  await expect(status(citizen)).toContainText(stateWords.approved.name)
  await expect(stop(citizen, 'effective-from')).toContainText('2026年4月14日')
  await expect(stop(citizen, 'valid-until')).toContainText(openWords)
  await expect(page.getByText('2026年10月15日起可以改').first()).toBeVisible()
  await expect(page.getByText('参保地待遇已暂停')).toHaveCount(0)
})

test('where the employer files, the forms are printed, stamped and photographed before anything can be sent', async ({ browser, town, citizen }) => {
  const { page, who } = citizen
  const said: readonly Said[] = [
    opening({ insuredPlace: '辽宁省直', insurance: 'employee-retired', carePlace: '北京市朝阳区' }),
    { step: 'chooses-direct', says: { choosesDirect: 'yes' } },
    identity(who, { ground: 'dwelling', address: who.address }),
    { step: 'proof', says: {}, papers: ['dwelling-proof'] },
  ]
  await citizen.prepares('long-stay', said)
  await expect(page.getByRole('button', { name: words.send })).toHaveCount(0)
  await page.goto('/filings')
  await expect(page.getByText(printedWords.waits)).toBeVisible()

  await page.getByRole('link', { name: new RegExp(printedWords.waits) }).click()
  await page.getByRole('link', { name: '去上传材料' }).click()
  await page.getByRole('link', { name: printedWords.open(materialWords['filing-form'].name) }).click()
  await expect(page.getByRole('rowheader', { name: printedWords.rows.idNumber }).locator('xpath=../td')).toHaveText(who.idNumber)
  await expect(page.getByRole('cell', { name: '异地长期居住（有自己的住房）' })).toBeVisible()
  await page.getByRole('link', { name: printedWords.back }).click()
  for (const paper of ['filing-form', 'direct-statement'] as const) await citizen.photographs(paper)
  await page.getByRole('link', { name: words.next, exact: true }).click()
  const reference = await citizen.submits()

  const officer = await town.newOfficer(browser, 'ofOffices')
  await officer.claims(reference)
  await officer.presses('approve')
  await page.reload()
  await expect(stop(citizen, 'opens-by')).toContainText('2026年5月8日')
  await expect(stop(citizen, 'opens-by')).toContainText('辽社险办〔2017〕29号 第十二条')
  await expect(page.getByText('2027年4月15日起可以改')).toBeVisible()
})

test('a place without a document of its own is served by the national one, and without a clerk of its own by the hall', async ({ browser, town, citizen }) => {
  const { page, who } = citizen
  await citizen.prepares('long-stay', onPromise(who, '浙江省杭州市'))
  await expect(page.getByText('国家文件没有定的')).toBeVisible()
  const reference = await citizen.submits()
  const officer = await town.newOfficer(browser, 'hall')
  await officer.claims(reference)
  await officer.presses('approve')
  await page.reload()
  await expect(stop(citizen, 'effective-from')).toContainText('2026年4月14日')
  await expect(stop(citizen, 'effective-from')).toContainText('医保发〔2022〕22号')
})

test('an emergency that counts as filed is not filed: the page says so, by which article, and leads on', async ({ citizen }) => {
  const { page } = citizen
  await citizen.begins('emergency')
  await citizen.says('insuredPlace', '江苏省南京市')
  await citizen.savesPage()
  await expect(page.getByText(notFiledWords.deemed.title, { exact: true })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('苏医保发〔2022〕75号')
  await expect(page.getByRole('button', { name: words.send })).toHaveCount(0)
  await page.getByRole('link', { name: notFiledWords.check }).click()
  await expect(page).toHaveURL(/\/check\?from=320100/)
})
