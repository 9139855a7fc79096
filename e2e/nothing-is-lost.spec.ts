import { choiceWords } from '@/lib/text/fields'

import { startsWith } from './support/citizen'
import { holdScripts } from './support/late-scripts'
import { expect, test } from './support/test'

test('the way back loses nothing: earlier pages keep their answers, can be changed, and lead on', async ({ citizen }) => {
  const { page } = citizen
  await citizen.begins('emergency')
  await citizen.says('insurance', 'resident')
  await citizen.savesPage()
  await citizen.says('name', '上官腊梅')
  await citizen.says('idNumber', '22010419600304122X')
  await citizen.savesPage()
  await expect(page).toHaveURL(/emergency-care$/)
  await page.goBack()
  await expect(citizen.line('name')).toHaveValue('上官腊梅')
  await page.goBack()
  await expect(page.getByRole('radio', { name: startsWith(choiceWords.insurance?.['resident']?.label ?? '') })).toBeChecked()
  await citizen.says('insurance', 'employee-active')
  await citizen.savesPage()
  await expect(page).toHaveURL(/identity$/)
  await expect(citizen.line('idNumber')).toHaveValue('22010419600304122X')
  await citizen.says('name', '上官玉梅')
  await page.goBack()
  await page.goForward()
  await expect(citizen.line('name')).toHaveValue('上官玉梅')
})

test('after sending, the way back leads to the receipt and not to a form', async ({ citizen }) => {
  await citizen.prepares('long-stay')
  const reference = await citizen.submits()
  await citizen.page.goBack()
  await expect(citizen.page.getByTestId('reference')).toHaveText(reference)
})

test('what is typed before the scripts arrive is still there when they have', async ({ citizen }) => {
  const { page } = citizen
  await citizen.begins('emergency')
  const arrive = await holdScripts(page)
  await page.goto(new URL(page.url()).pathname, { waitUntil: 'commit' })
  await citizen.line('insuredPlace').fill('吉林省吉林市')
  arrive()
  await expect(page.getByRole('combobox').first()).toHaveValue('吉林省吉林市')
  await citizen.savesPage()
  await expect(page).toHaveURL(/identity$/)
})
