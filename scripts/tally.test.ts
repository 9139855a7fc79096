import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sumOf, tallyOf } from './tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'ydt-tally-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

function report(content: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}
const vitest = (failed: number) => report({ numPassedTests: 5, numFailedTests: failed, numPendingTests: 1, numTodoTests: 2 })
const playwright = (flaky: number) => report({ stats: { expected: 4, unexpected: 1, flaky, skipped: 0 } })

test.each([
  ['counts what vitest wrote', () => tallyOf(vitest(0), 0), { passed: 5, failed: 0, skipped: 3 }],
  ['counts what failed', () => tallyOf(vitest(2), 1), { passed: 5, failed: 2, skipped: 3 }],
  ['counts a file that could not even load as one failure', () => tallyOf(vitest(0), 1), { passed: 5, failed: 1, skipped: 3 }],
  ['counts a browser test that passed at the second try as failed', () => tallyOf(playwright(1), 0), { passed: 4, failed: 2, skipped: 0 }],
  ['counts a runner that wrote nothing as one failure', () => tallyOf(join(folder, 'none.json'), 1), { passed: 0, failed: 1, skipped: 0 }],
  ['adds up', () => sumOf([{ passed: 1, failed: 2, skipped: 3 }, { passed: 1, failed: 0, skipped: 0 }]), { passed: 2, failed: 2, skipped: 3 }],
])('%s', (_, count, expected) => {
  expect(count()).toEqual(expected)
})
