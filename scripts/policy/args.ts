import { err, ok, type Result } from '@/lib/base/result'
import { vocabulary } from '@/lib/policy/index'

import { billFlags } from './bill-flags'
import { cliWords } from './words'

export const commands = ['decide', 'estimate', 'documents', 'period'] as const
export type Command = (typeof commands)[number]
export type Flags = ReadonlyMap<string, readonly string[]>
export type Call = { readonly command: Command; readonly flags: Flags }

const switches = new Set(['json', 'lock', 'compare'])
/** What a case is told by, in every command about one. */
const caseFlags: readonly string[] = ['json', 'place', 'care', 'on', 'reading', ...Object.keys(vocabulary).filter((fact) => fact !== 'care'), 'careKind']
const known: Readonly<Record<Command, readonly string[]>> = {
  decide: [...caseFlags, 'held'],
  estimate: [...caseFlags, 'compare', ...billFlags],
  documents: ['json'],
  period: ['json', 'lock', 'from', 'days', 'months', 'years', 'workingDays'],
}

/** The command and its flags, or everything that is wrong with them. */
export function readArgs([command, ...rest]: readonly string[]): Result<Call, readonly string[]> {
  const asked = commands.find((each) => each === command)
  if (asked === undefined) return err([cliWords.noCommand])
  const { flags, faults } = readFlags(rest)
  const unknown = [...flags.keys()].filter((flag) => !known[asked].includes(flag)).map(cliWords.unknownFlag)
  const repeated = [...flags].flatMap(([flag, values]) => (values.length > 1 && flag !== 'reading' ? [cliWords.repeated(flag)] : []))
  const all = [...faults, ...unknown, ...repeated]
  return all.length > 0 ? err(all) : ok({ command: asked, flags })
}

function readFlags(words: readonly string[]): { readonly flags: Flags; readonly faults: readonly string[] } {
  const flags = new Map<string, string[]>()
  const faults: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const [, name, joined] = /^--([A-Za-z]+)(?:=(.*))?$/u.exec(word) ?? []
    if (name === undefined) faults.push(cliWords.stray(word))
    else if (switches.has(name)) flags.set(name, ['yes'])
    else {
      const value = joined ?? words[(at += 1)]
      if (value === undefined || value.startsWith('--')) faults.push(cliWords.value(name))
      else flags.set(name, [...(flags.get(name) ?? []), value])
    }
  }
  return { flags, faults }
}

export const one = (flags: Flags, name: string): string | undefined => flags.get(name)?.[0]
