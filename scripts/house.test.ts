import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doors } from '../e2e/support/permissions'
import { walk } from './cruise.mjs'
import { doorsOf, findDoors } from './doors/find-doors'
import { permissionsPage } from './doors/matrix'
import { picture } from './draw-house.mjs'
import { root } from './root.mjs'

const found = findDoors(root)

describe('every door of the house', () => {
  test('has a row in e2e/support/permissions.ts', () => {
    expect(found.map(({ id }) => id).filter((id) => !(id in doors))).toEqual([])
  })

  test('still exists for every row of the table', () => {
    const ids = new Set(found.map(({ id }) => id))
    expect(Object.keys(doors).filter((id) => !ids.has(id))).toEqual([])
  })

  test('asks who is calling, or says why it asks nobody', () => {
    expect(found.filter(({ id, asks }) => !asks && doors[id]?.open === undefined).map(({ id, file }) => `${id} (${file})`)).toEqual([])
  })

  test('is open only with a reason', () => {
    expect(Object.entries(doors).filter(([, door]) => door.open !== undefined && door.open.length < 20).map(([id]) => id)).toEqual([])
  })

  test('stands in docs/permissions.md as it is (write it again with npm run docs)', () => {
    expect(readFileSync(join(root, 'docs/permissions.md'), 'utf8')).toBe(permissionsPage())
  })
})

test('docs/house.mmd shows every way between rooms there is (draw it again with npm run house:draw)', async () => {
  const withoutCounts = (text: string) => text.replace(/-->\|\d+\|/g, '-->')
  expect(withoutCounts(readFileSync(join(root, 'docs/house.mmd'), 'utf8'))).toBe(withoutCounts(picture((await walk()).modules)))
})

test('every decision in docs/adr has a number of its own, in its name and in its first line, and none is missing', () => {
  const files = readdirSync(join(root, 'docs/adr')).sort()
  const numbers = files.map((_, at) => String(at + 1).padStart(4, '0'))
  expect(files.map((file) => file.slice(0, 4))).toEqual(numbers)
  expect(files.map((file) => readFileSync(join(root, 'docs/adr', file), 'utf8').slice(0, 6))).toEqual(numbers.map((number) => `# ${number}`))
})

describe('the search for doors', () => {
  const asks = (file: string, text: string) => doorsOf(file, text).map((door) => [door.id, door.asks])
  const action = (body: string) => `'use server'\nexport async function save(form: FormData) { ${body} }`

  test.each([
    ['awaits requireCitizen', action('const who = await requireCitizen()'), true],
    ['awaits requireStaff only to be let in', action("await requireStaff('clerk')"), true],
    ['looks at currentCitizen', action('const who = await currentCitizen(); return who'), true],
    ['asks through a function of its file', `${action('return inner(form)')}\nasync function inner() { await requireCitizen() }`, true],
    ['asks nobody', action('return saveFiling(form)'), false],
    ['forgets to await', action('requireCitizen()'), false],
    ['does not look at the answer', action('await currentCitizen()'), false],
    ['names the question in a comment', action('// await requireCitizen()\nreturn 1'), false],
  ])('an action that %s', (_, text, expected) => {
    expect(asks('app/(citizen)/filings/actions.ts', text)).toEqual([['/filings/actions.ts#save', expected]])
  })

  test.each([
    ['a constant', "'use server'\nexport const save = async () => { await requireCitizen() }", [['/x/actions.ts#save', true]]],
    ['the default export', "'use server'\nexport default async function () { return 1 }", [['/x/actions.ts#default', false]]],
    ['a name from elsewhere', "'use server'\nexport { save } from './save'", [['/x/actions.ts#save', false]]],
    ['everything from elsewhere', "'use server'\nexport * from './save'", [['/x/actions.ts#*', false]]],
    ['an action inside a component', 'export function Page() { async function act() {\n"use server"\nreturn 1 } }', [['/x/actions.ts#line 1', false]]],
    ['no action in an ordinary file', 'export function save() { return 1 }', []],
    ['no action in types', "'use server'\nexport type X = 1", []],
  ])('finds %s', (_, text, expected) => {
    expect(asks('app/x/actions.ts', text)).toEqual(expected)
  })

  test('names every method of a route by its address', () => {
    const text = 'export async function GET(r: Request) { const who = await citizenOfRequest(r); return who }\nexport const POST = () => 1\nexport const dynamic = "x"'
    expect(asks('app/(citizen)/api/files/[id]/route.ts', text)).toEqual([['GET /api/files/[id]', true], ['POST /api/files/[id]', false]])
  })
})
