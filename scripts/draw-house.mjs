import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { walk } from './cruise.mjs'
import { root } from './root.mjs'
import { say } from './say.mjs'

const isTest = (file) => /\.(test|spec)\.tsx?$|\/testing\.ts$/.test(file)

const rooms = ['lib/policy/engine', 'lib/policy/packs', 'lib/server', 'lib/client', 'components/ui', 'components', 'app']

/** The room a file lives in, as the picture shows it: the wings whole, the ground floor room by room. */
const roomOf = (file) => rooms.find((room) => file.startsWith(`${room}/`)) ?? file.split('/').slice(0, 2).join('/')

/** How many imports lead from one room into another. Tests are left out: they look everywhere. @returns {[string, string, number][]} */
function arrowsOf(modules) {
  const arrows = new Map()
  for (const { source, dependencies } of modules.filter((one) => isShown(one.source))) {
    for (const { resolved } of dependencies.filter((one) => isShown(one.resolved) && roomOf(one.resolved) !== roomOf(source))) {
      const key = `${roomOf(source)} ${roomOf(resolved)}`
      arrows.set(key, (arrows.get(key) ?? 0) + 1)
    }
  }
  return [...arrows].map(([key, count]) => [...key.split(' '), count]).sort()
}

const isShown = (file) => /^(app|components|lib)\/|^(proxy|instrumentation)\.ts$/.test(file) && /\.tsx?$/.test(file) && !isTest(file)

const groups = [
  ['roof', 'the roof', (room) => room === 'app' || room.endsWith('.ts')],
  ['seen', 'what people see', (room) => room.startsWith('components')],
  ['east', 'east wing: server', (room) => room.startsWith('lib/server')],
  ['west', 'west wing: browser', (room) => room.startsWith('lib/client')],
  ['ground', 'ground floor: pure', () => true],
]
const nodeOf = (room) => room.replace(/\W/g, '_')

/** A Mermaid picture of the rooms and the imports between them, always in the same order. @param {import('./cruise.mjs').Module[]} modules */
export function picture(modules) {
  const shown = [...new Set(modules.map((one) => one.source).filter(isShown).map(roomOf))].sort()
  const groupOf = (room) => groups.find(([, , holds]) => holds(room))[0]
  const boxes = groups.flatMap(([id, title]) => [
    `  subgraph ${id}["${title}"]`,
    ...shown.filter((room) => groupOf(room) === id).map((room) => `    ${nodeOf(room)}["${room.replace(/^lib\//, '')}"]`),
    '  end',
  ])
  const arrows = arrowsOf(modules).map(([from, to, count]) => `  ${nodeOf(from)} -->|${count}| ${nodeOf(to)}`)
  return ['%% Written by `npm run house:draw` from the imports in the code: rooms, and how many imports lead from one into another.', 'flowchart TD', ...boxes, ...arrows, ''].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { modules, breaches } = await walk()
  writeFileSync(join(root, 'docs/house.mmd'), picture(modules))
  const cycles = breaches.filter(({ rule }) => rule.name === 'no-cycles').length
  say(`docs/house.mmd written: ${modules.filter((one) => isShown(one.source)).length} files, ${arrowsOf(modules).length} arrows, ${cycles} cycles`)
}
