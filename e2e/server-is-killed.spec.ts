import { spawnSync } from 'node:child_process'

import { expect, test } from './support/test'

type Figures = { readonly acknowledged: number; readonly kills: number; readonly faults: Readonly<Record<string, number>> }

test('a server killed in mid-work loses no acknowledged record and makes none twice', () => {
  test.setTimeout(180_000)
  const run = spawnSync(process.execPath, ['bench/kill-nine.mjs', '--filings', '20', '--kills', '3', '--json'], { encoding: 'utf8' })
  expect(run.status, run.stderr).toBe(0)
  const { acknowledged, kills, faults } = JSON.parse(run.stdout) as Figures
  expect({ acknowledged, kills }).toEqual({ acknowledged: 20, kills: 3 })
  expect(Object.entries(faults).filter(([, number]) => number > 0)).toEqual([])
})
