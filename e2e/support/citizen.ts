import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { choiceWords, fieldWords } from '@/lib/text/fields'
import { kindWords } from '@/lib/text/kinds'
import { materialWords } from '@/lib/text/materials'
import { uploadWords } from '@/lib/text/proofs'
import { stepWords } from '@/lib/text/steps'

import { filesByWire } from './by-wire'
import { saidFor, type Field, type Kind, type Said } from './answers'
import type { Person } from './people'
import { photoOf } from './photos'
import { signInAsCitizen, signInByWire } from './sign-in'

export type Material = keyof typeof materialWords
const paperOf: Readonly<Record<Kind, Material>> = { 'long-stay': 'household-register', transfer: 'referral', emergency: 'emergency-diagnosis', maternity: 'pregnancy-record' }
export const words = { start: '开始填写', save: '保存并继续', next: '继续', send: '确认无误，提交', answered: '补齐了，交给经办机构', check: '核对后提交', calendar: '把这些日期加到手机日历' } as const

/** A citizen with a phone in their hand. Without scripts they type whole names and send plain forms. */
export type Citizen = ReturnType<typeof citizenOn>

export function citizenOn(page: Page, who: Person, { scripts = true }: { readonly scripts?: boolean } = {}) {
  /** The line for this answer; one for a place grows a list once scripts run. */
  const line = (field: Field) => page.getByRole('textbox', { name: startsWith(fieldWords[field].label) }).or(page.getByRole('combobox', { name: startsWith(fieldWords[field].label) }))
  const says = (field: Field, value: string) => answer(page, { field, value, scripts })
  const savesPage = () => page.getByRole('button', { name: words.save, exact: true }).click()
  const photographs = async (material: Material) => {
    const paper = page.getByRole('region', { name: materialWords[material].name })
    const photo = await photoOf(materialWords[material].name)
    const before = await paper.getByRole('listitem').count()
    if (scripts) await paper.getByLabel(uploadWords.camera).setInputFiles(photo)
    else await sendsByForm(page, { material, photo })
    await expect(paper.getByRole('link', { name: uploadWords.photo(before + 1) })).toBeVisible()
  }
  const fills = async (said: readonly Said[], kind: Kind) => {
    for (const { step, says: answers, papers = [paperOf[kind]] } of said) {
      await expect(page).toHaveURL(new RegExp(`/${step}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(stepWords[step].title)
      for (const [field, value] of Object.entries(answers)) await says(field as Field, value)
      if (step === 'proof') for (const paper of papers) await photographs(paper)
      await (step === 'proof' ? page.getByRole('link', { name: words.next, exact: true }).click() : savesPage())
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.check)
  }
  /** The kind, and from where to where: that makes the draft. */
  const starts = async (kind: Kind, first: Said['says']) => {
    await page.goto(`/filings/new?kind=${kind}`)
    if (page.url().includes('/sign-in')) await signInAsCitizen(page, who.phone)
    await page.getByRole('radio', { name: startsWith(kindWords[kind].short) }).check()
    for (const [field, value] of Object.entries(first)) await says(field as Field, value)
    await page.getByRole('button', { name: words.start }).click()
    await expect(page).toHaveURL(/\/filings\/[\da-f-]{36}\//)
  }
  const prepares = async (kind: Kind, [first, ...others] = saidFor[kind](who)) => {
    await starts(kind, first?.says ?? {})
    await fills(others, kind)
  }
  /** A new draft, with its first page open again. */
  const begins = async (kind: Kind) => {
    await starts(kind, saidFor[kind](who)[0]?.says ?? {})
    await page.goto(page.url().replace(/[^/]+$/, 'insured-place'))
  }
  const submits = async () => {
    await page.getByRole('button', { name: words.send }).click()
    return page.getByTestId('reference').innerText()
  }
  return {
    page, who, line, says, savesPage, photographs, fills, starts, begins, submits,
    signsIn: async () => {
      await signInByWire(page, who.phone)
      await page.goto('/filings')
      await expect(page).toHaveURL(/\/filings$/)
    },
    /** Everything up to the page on which one checks one's answers. */
    prepares,
    /** The whole way; the answer is the number on the receipt. */
    files: async (kind: Kind, said = saidFor[kind](who)) => {
      await prepares(kind, said)
      return submits()
    },
    /** Brings what the desk asked for, each paper as a photograph, and writes an answer to each question. */
    supplies: async (materials: readonly Material[], reply?: string) => {
      await page.reload()
      for (const material of materials) await photographs(material)
      if (reply !== undefined) await page.getByRole('textbox').fill(reply)
      await page.getByRole('button', { name: words.answered }).click()
    },
    /** Hands in a record as a phone does that was offline: no pages, the same server. The answer is where it is and its number. */
    filesByWire: (kind: Kind, change: Readonly<Record<string, string>> = {}) => filesByWire(page, { kind, who, paper: paperOf[kind], change }),
    /** The calendar file of the record: its days in order, and all of its text. */
    calendar: async () => {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: words.calendar }).click()
      const text = readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '')
      const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})\r\n/g)].map(([, year, month, day]) => [year, month, day].join('-'))
      return { text, days: days.sort() }
    },
    filingId: () => /\/filings\/([\da-f-]{36})/.exec(page.url())?.[1] ?? '',
  }
}

export const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

type Asked = { readonly field: Field; readonly value: string; readonly scripts: boolean }

/** Answers one question as it is shown: a card to tap, a box to tick, a place to pick from the list, or a line to type. */
async function answer(page: Page, { field, value, scripts }: Asked): Promise<void> {
  const { label } = fieldWords[field]
  const choices = choiceWords[field]
  if (choices !== undefined) return chooses(page, { field, choice: choices[value]?.label ?? value })
  if (isTicked(field)) return page.getByRole('checkbox', { name: label }).check()
  const line = page.getByRole(scripts && isPlace(field) ? 'combobox' : 'textbox', { name: startsWith(label) })
  // Typing what stands there already is no change, and offers no list.
  if (await line.inputValue() === value) return
  await line.fill(value)
  if (scripts && isPlace(field)) await page.getByRole('option', { name: value, exact: true }).click()
}

const isTicked = (field: Field) => field === 'agreed' || field === 'guardianAgrees'
const isPlace = (field: Field) => field === 'insuredPlace' || field === 'carePlace'

/** A page with one question has it as its title; where there are several, the choice stands in its own group. */
async function chooses(page: Page, { field, choice }: { readonly field: Field; readonly choice: string }): Promise<void> {
  const group = page.getByRole('group', { name: fieldWords[field].label })
  const scope = (await group.count()) > 0 ? group : page
  await scope.getByRole('radio', { name: startsWith(choice) }).check()
}

async function sendsByForm(page: Page, { material, photo }: { readonly material: Material; readonly photo: Awaited<ReturnType<typeof photoOf>> }): Promise<void> {
  const paper = page.getByRole('region', { name: materialWords[material].name })
  await paper.getByLabel(uploadWords.chooseOne).setInputFiles(photo)
  await paper.getByRole('button', { name: uploadWords.upload, exact: true }).click()
}
