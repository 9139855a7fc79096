import { type Answer, callers, type Door, doors } from '../../e2e/support/permissions'

const heads = ['anonymous', 'citizen, own', 'citizen, foreign', 'clerk, own area', 'clerk, foreign area', 'supervisor', 'administrator']
const words: Readonly<Record<Answer, string>> = { yes: 'yes', 'sign-in': '–', hidden: '404', refused: '403', 'own-only': 'own only' }

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const line = ([id, door]: readonly [string, Door]) =>
  row([`\`${id}\``, ...callers.map((caller) => words[door.answers[caller]]), door.open ?? ''])

/** The matrix as people read it: one row per door, one column per caller. */
export function permissionsPage(): string {
  const rows = Object.entries(doors).sort(([a], [b]) => (a < b ? -1 : 1)).map(line)
  return `# Who may do what

Written by \`npm run docs\` from \`e2e/support/permissions.ts\`; \`scripts/house.test.ts\` fails when a route or action has no row,
when a row has no route or action, or when this page is old. The end-to-end tests knock at the doors over HTTP.

\`–\` is sent to the sign-in (a handler says 401) · \`404\` is told that there is no such record · \`403\` is refused ·
\`own only\` may come in and meets only what is theirs.

${[row(['door', ...heads, 'open because']), row(Array.from({ length: heads.length + 2 }, () => '---')), ...rows].join('\n')}
`
}
