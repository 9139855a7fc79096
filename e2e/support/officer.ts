import { expect, type Page } from '@playwright/test'
import { actWords, askWords, decideWords } from '@/lib/text/desk'
import { materialWords } from '@/lib/text/materials'

import type { Material } from './citizen'

type Act = keyof typeof actWords
export type Asking = { readonly papers: readonly Material[]; readonly question?: string }

/** Somebody of the agency at the desk. */
export type Officer = ReturnType<typeof officerOn>

export function officerOn(page: Page, { scripts = true }: { readonly scripts?: boolean } = {}) {
  const opens = async (reference: string) => {
    await page.goto('/desk')
    await page.getByRole('link', { name: reference }).click()
    await expect(page.getByTestId('reference')).toHaveText(reference)
  }
  const presses = async (act: Act) => {
    await page.getByRole('button', { name: actWords[act].send, exact: true }).click()
    await expect(page.getByText(actWords[act].done)).toBeVisible()
  }
  const unfolds = (act: Act) => page.getByRole('group').filter({ hasText: actWords[act].title }).getByText(actWords[act].title).first().click()
  return {
    page, scripts, opens, presses,
    claims: async (reference: string) => {
      await opens(reference)
      await presses('claim')
    },
    /** Says once everything that is missing. */
    asks: async ({ papers, question }: Asking) => {
      await unfolds('ask')
      for (const paper of papers) await page.getByRole('checkbox', { name: materialWords[paper].name }).check()
      if (question !== undefined) await page.getByLabel(askWords.row(1)).fill(question)
      await presses('ask')
    },
    approves: async (reference: string) => {
      await opens(reference)
      await presses('approve')
    },
    refuses: async ({ reason, article }: { readonly reason: string; readonly article: string }) => {
      await unfolds('refuse')
      const choice = page.getByRole('option').filter({ hasText: article }).first()
      await page.getByLabel(decideWords.article).selectOption(await choice.getAttribute('value'))
      await page.getByLabel(decideWords.reason).fill(reason)
      await presses('refuse')
    },
  }
}
