import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/**
 * What axe finds wrong with the page as it is now. It is put into a page once and asked as often as the page looks different: the builder
 * would put it in anew each time, and open another page for its report. `strict`: also what is good practice and no rule;
 * `within`: a part of the page.
 */
export async function faultsOf(page: Page, { strict = false, within = 'html' } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const found = await page.evaluate(([rules, part]) => {
    const { axe } = window as unknown as { axe: { run: (part: string, how: object) => Promise<AxeResults> } }
    return axe.run(part, { ...rules, resultTypes: ['violations'] }).then(({ violations }) => violations)
  }, [strict ? {} : { runOnly: tags }, within] as const)
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.slice(0, 200)}`))
}
