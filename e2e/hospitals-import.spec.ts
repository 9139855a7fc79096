import type { Page } from '@playwright/test'

import { faultWords, importActWords, importStateWords, importWords } from '@/lib/text/hospital-imports'
import { hospitalWords } from '@/lib/text/hospitals'

import { holds } from './support/kept-lists'
import { expect, test } from './support/test'

const title = '吉林省定点医疗机构名单'
const added = '长春净月试验医院'
const lines = [
  '机构编码,机构名称,所在地,医院等级,联系电话,地址,住院,普通门诊',
  `H22010400977,${added},吉林省长春市朝阳区,二级甲等,0431-88880000,净月大街1号,是,否`,
  'H22,编码不对的医院,吉林省长春市,三级甲等,,,,',
  ',,吉林省长春市,三级甲等,,,,',
  ',地方不对的医院,火星市,三级甲等,,,,',
  ',等级不对的医院,吉林省长春市,五级,请拨总机,,大概,',
]

async function brings(page: Page): Promise<void> {
  await page.goto('/desk/admin/hospitals')
  await page.getByLabel(importWords.name).fill(title)
  await page.getByLabel(importWords.on).fill('2026-04-10')
  await page.getByRole('radio', { name: importWords.coverKinds.none }).check()
  await page.getByLabel(importWords.file, { exact: true }).setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) })
  await page.getByRole('button', { name: importWords.send }).click()
  await expect(page.getByText(importStateWords.ready)).toBeVisible({ timeout: 20_000 })
}

/** What a phone keeps of Jilin belongs to the list that has just been put in force. */
const contactsHold = (page: Page, text: string) => holds(page, 'contacts of 220000').toContain(text)

test('a list with faults tells all of them at once, is put in force without them, reaches the phone with its telephone, and is taken back', async ({ browser, citizen, town }) => {
  const { page: office } = await town.newOfficer(browser, 'administrator')
  await brings(office)
  for (const [line, code] of [[3, 'code-unreadable'], [4, 'name-missing'], [5, 'place-unknown'], [6, 'level-unknown'], [6, 'phone-unreadable'], [6, 'flag-unknown']] as const) {
    await expect(office.getByText(new RegExp(`行号 ${String(line)}：${faultWords[code]}`, 'u'))).toBeVisible()
  }
  await expect(office.getByText(new RegExp(`^${added} · `, 'u'))).toBeVisible()
  await office.getByRole('button', { name: importActWords.apply.send }).click()
  await expect(office.getByText(importStateWords.applied)).toBeVisible()

  const { page } = citizen
  await page.goto('/hospitals?province=220000')
  await expect(page.getByText(hospitalWords.keptHere)).toBeVisible()
  await contactsHold(page, '0431-88880000')
  await page.context().setOffline(true)
  await page.locator('#q').fill('jysyyy')
  const found = page.getByRole('link', { name: added })
  await expect(found).toContainText(hospitalWords.openKnown('住院'))
  await expect(found).toContainText(hospitalWords.closedKnown('普通门诊'))
  await found.click()
  await expect(page.getByRole('link', { name: hospitalWords.callNumber('0431-88880000') })).toHaveAttribute('href', 'tel:043188880000')
  await expect(page.getByText('净月大街1号')).toBeVisible()
  await expect(page.getByText(hospitalWords.flagFrom(title, '2026年4月10日')).first()).toBeVisible()
  await page.context().setOffline(false)

  await office.goto('/desk/admin/hospitals')
  await office.getByRole('button', { name: importActWords.undo.send }).first().click()
  await expect(office.getByText(importActWords.undo.done)).toBeVisible()
  await page.goto(`/hospitals?province=220000&q=${encodeURIComponent(added)}`)
  await expect(page.getByText(hospitalWords.none.title)).toBeVisible()
  await office.context().close()
})
