import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Exported, exportsOf, functionsOf, inlineActions, isActionsFile, parse } from './syntax'

/** Calls that say who is there. Each answers with the caller, or refuses. */
const questions = new Set([
  'requireCitizen', 'requireStaff', 'requireAdministrator', 'currentCitizen', 'currentStaff', 'currentAdministrator', 'citizenOfRequest', 'staffOfRequest', 'administratorOfRequest',
])
const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])

export type FoundDoor = { readonly id: string; readonly file: string; readonly asks: boolean }

/** True if the body, or a function of the same file that it calls, asks who is there and uses the answer. */
function asksWho(body: ts.Node, functions: ReadonlyMap<string, ts.Node>, seen = new Set<string>()): boolean {
  let asks = false
  const visit = (node: ts.Node): void => {
    const name = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : ''
    if (questions.has(name) && isUsed(node, name)) asks = true
    const inner = functions.get(name)
    if (inner && !seen.has(name)) {
      seen.add(name)
      asks ||= asksWho(inner, functions, seen)
    }
    ts.forEachChild(node, visit)
  }
  visit(body)
  return asks
}

/** `requireX` refuses by itself, but only when awaited; the others must have their answer looked at. */
function isUsed(call: ts.Node, name: string): boolean {
  const awaited = ts.isAwaitExpression(call.parent)
  const statement = ts.isExpressionStatement(awaited ? call.parent.parent : call.parent)
  return name.startsWith('require') ? awaited : !statement
}

/** Where a file of app/ is reached: route groups are for us, not for the address. */
const address = (file: string): string => file.replace(/^app\//, '/').replace(/\/\([^)]+\)/g, '')

/** The doors of one file. */
export function doorsOf(file: string, text: string): FoundDoor[] {
  const source = parse(file, text)
  const functions = functionsOf(source)
  const asked = ({ body }: Exported) => body !== undefined && asksWho(body, functions)
  const action = (one: Exported): FoundDoor => ({ id: `${address(file)}#${one.name}`, file, asks: asked(one) })
  const inline = inlineActions(source).map(action)
  if (isActionsFile(source)) return [...exportsOf(source).map(action), ...inline]
  if (!/\/route\.tsx?$/.test(file)) return inline
  const route = address(file).replace(/\/route\.tsx?$/, '')
  const handlers = exportsOf(source).filter(({ name }) => methods.has(name) || name === '*')
  return [...handlers.map((one) => ({ id: `${one.name} ${route}`, file, asks: asked(one) })), ...inline]
}

/** Every server action and every method of a route handler, with whether it asks who is calling. */
export function findDoors(root: string): FoundDoor[] {
  const folders = ['app', 'components', 'lib'].filter((folder) => existsSync(join(root, folder)))
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  return sources.flatMap((file) => doorsOf(file, readFileSync(join(root, file), 'utf8'))).sort((a, b) => (a.id < b.id ? -1 : 1))
}
