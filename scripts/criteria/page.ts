import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { criteria } from './list'

export type Shown = { readonly file: string; readonly title: string; readonly numbers: readonly number[] }

const rooms = ['app', 'bench', 'components', 'e2e', 'lib', 'scripts']
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file)
/** A title that begins with numbers: `[27] …`, `[27] [29] …`. */
const numbered = /(['"`])((?:\[\d{1,2}\] ?)+)(\S[^\n]*?)\1,/gu

/** Every test that names a criterion. */
export function shownBy(): readonly Shown[] {
  return rooms.flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter(isTest).map((file) => `${room}/${file}`)).sort().flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(numbered)].map(([, , numbers = '', title = '']) => ({ file, title, numbers: [...numbers.matchAll(/\d+/g)].map(Number) })))
}

/** The page for whoever asks what is shown, and by what. */
export function criteriaPage(): string {
  const shown = shownBy()
  const rows = Object.entries(criteria).map(([number, { says, byHand, notYet }]) => {
    const tests = shown.filter(({ numbers }) => numbers.includes(Number(number))).map(({ file, title }) => `\`${file}\`: ${title.replaceAll('|', '\\|')}`)
    const others = [...(byHand === true ? ['by hand: [by-hand.md](by-hand.md)'] : []), ...(notYet === undefined ? [] : [`not whole: ${notYet}`])]
    return `| ${number} | ${says} | ${[...tests, ...others].join('<br>')} |`
  })
  return `# What is promised of phones, people and networks, and which test shows it

Written by \`npm run docs\` from \`scripts/criteria/list.ts\` and the titles of the tests, which begin with the number.
\`scripts/criteria.test.ts\` fails when a criterion has neither a test nor a reason, or when this page is old.

| | what holds | shown by |
| --- | --- | --- |
${rows.join('\n')}
`
}
