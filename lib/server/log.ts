import { env } from './env'

type Field = string | number | boolean | null | undefined | Date | Error
export type Fields = Readonly<Record<string, Field>>
type Level = 'info' | 'warn' | 'error'

const levels: readonly Level[] = ['info', 'warn', 'error']
// Digits may be grouped as people write them, and full-width; a longer run (an instant, a row number) is left alone.
const ID_OR_PHONE = /(?<!\d)(?:\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]|\d{15}|(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/g
// JSON leaves these as they are; a terminal or a line reader may not: C1 controls, line separators, text direction.
const UNSAFE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** One line of JSON per event, with nothing in it that looks like an ID number or a phone number. */
export const log = {
  info: (event: string, fields?: Fields): void => { write('info', event, fields) },
  warn: (event: string, fields?: Fields): void => { write('warn', event, fields) },
  error: (event: string, fields?: Fields): void => { write('error', event, fields) },
}

function write(level: Level, event: string, fields: Fields = {}): void {
  if (levels.indexOf(level) < levels.indexOf(env.logLevel)) return
  const line = logLine({ at: new Date().toISOString(), level, event, ...fields })
  const stream = level === 'info' ? process.stdout : process.stderr
  stream.write(`${line}\n`)
}

/** Exported for its tests. */
export function logLine(fields: Fields): string {
  const plain = Object.entries(fields).map(([name, value]) => [scrub(name), plainField(value)] as const)
  return JSON.stringify(Object.fromEntries(plain)).replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function plainField(value: Field): unknown {
  if (value instanceof Error) return describe(value)
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' ? scrubbed(value) : value
}

const scrub = (text: string): string => text.normalize('NFKC').replace(ID_OR_PHONE, '[number]')

function scrubbed(value: string | number): string | number {
  const text = scrub(String(value))
  return typeof value === 'number' && text === String(value) ? value : text
}

// A database error quotes the statement and its parameters: only the kind and the place of it are kept.
function describe(error: Error): object {
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = (cause ?? error) as { code?: unknown }
  return {
    name: error.name,
    message: scrub(error.message.split('\nparams:')[0] ?? '').slice(0, 500),
    ...(typeof code.code === 'string' ? { code: code.code } : {}),
    ...(cause ? { cause: scrub(cause.message.split('\nparams:')[0] ?? '').slice(0, 500) } : {}),
    at: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6).map((line) => scrub(line.trim())).join(' < '),
  }
}
