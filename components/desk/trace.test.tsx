import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { Step } from '@/lib/policy/index'

import { Trace } from './trace'

const step = (says: string, of: Partial<Step>): Step => ({ rule: says, pack: 'jilin-2017-79', cite: { article: '7' }, says, verdict: true, facts: [], open: [], ...of })
const shown = (conditions: readonly Step[]) => renderToStaticMarkup(<Trace judged={{ status: 'yes', windows: [], readings: [], gaps: [], conditions, papers: [], periods: [] }} />)
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a rule that was not asked reads 不涉及 with whom it is asked of, folded away beside those that are met', () => {
  const html = shown([step('去外地看病', {}), step('要有居住证', { notAsked: '职工医保的长期异地' })])
  const [open = '', folded = ''] = html.split('<details')
  expect(plain(open)).toMatch(/符合 去外地看病/)
  expect(plain(open)).not.toContain('要有居住证')
  expect(plain(folded)).toMatch(/不适用的 1 条.*不涉及 要有居住证 这一条只问职工医保的长期异地，这一件不是/)
})

test('without such a rule nothing is folded', () => {
  expect(shown([step('去外地看病', {}), step('要有居住证', { verdict: false })])).not.toContain('<details')
})
