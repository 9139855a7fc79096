/** Words to whoever runs a script. The app itself never prints: it logs. */
export const say = (line = '') => void process.stdout.write(`${line}\n`)

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Ends the script with the problem and what to do about it. */
export function giveUp(problem, remedy) {
  process.stderr.write(`\n✗ ${problem}\n  → ${remedy}\n`)
  process.exit(1)
}
