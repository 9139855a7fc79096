import { existsSync, readFileSync } from 'node:fs'

const none = { passed: 0, failed: 0, skipped: 0 }

function ofVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
}

function ofPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * Counts what a runner wrote down. A runner that failed without naming a test counts as one failure.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @param {string} file
 * @param {number} code
 * @returns {Tally}
 */
export function tallyOf(file, code) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const counted = report === undefined ? none : report.stats ? ofPlaywright(report) : ofVitest(report)
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const sumOf = (tallies) =>
  tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed, skipped: sum.skipped + one.skipped }), none)
