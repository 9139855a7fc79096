import type { z } from 'zod'

import type { FieldFault } from '@/lib/contracts/common'
import type { FactFault } from '@/lib/policy/index'
import { fieldFaults, type FieldFaultCode } from '@/lib/text/api'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** RFC 6901, with its two escapes. */
const pointer = (path: Path) => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const fault = (path: Path, code: FieldFaultCode, more = ''): FieldFault => ({ pointer: pointer(path), code, detail: `${fieldFaults[code]}${more}` })

/** Every fault of a body, each once, in words for people. */
export function faultsOf(issues: readonly Issue[], body: unknown): readonly FieldFault[] {
  const found = issues.flatMap((issue) => faultOf(issue, body))
  return [...new Map(found.map((each) => [`${each.pointer} ${each.code}`, each])).values()]
}

function faultOf(issue: Issue, body: unknown): readonly FieldFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault([...issue.path, key], 'unknown-key'))
    case 'invalid_type':
      return [typeFault(issue, body)]
    case 'invalid_value':
      return [fault(issue.path, valueAt(body, issue.path) === undefined ? 'missing' : 'not-allowed', `：${issue.values.map(String).join('、')}`)]
    case 'too_small':
      return [fault(issue.path, issue.minimum === 0 ? 'negative' : ownCode(issue.message, issue.minimum))]
    case 'too_big':
      return [fault(issue.path, issue.origin === 'array' ? 'too-many-items' : 'too-large', `，最大 ${issue.maximum}`)]
    default:
      return [fault(issue.path, ownCode(issue.message, valueAt(body, issue.path)))]
  }
}

function typeFault(issue: Extract<Issue, { code: 'invalid_type' }>, body: unknown): FieldFault {
  if (valueAt(body, issue.path) === undefined) return fault(issue.path, 'missing')
  return issue.expected === 'int' ? fault(issue.path, 'not-a-whole-number') : fault(issue.path, 'wrong-type', `，应为 ${issue.expected}`)
}

/** A contract's own refinement names its code as its message. */
function ownCode(message: string, value: unknown): FieldFaultCode {
  if (value === undefined) return 'missing'
  return Object.hasOwn(fieldFaults, message) ? (message as FieldFaultCode) : 'bad-format'
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) as unknown : undefined), body)
}

/** What the engine finds wrong with facts that have the right shape. */
export const factFaults = (faults: readonly FactFault[]): readonly FieldFault[] => faults.map(factFault)

function factFault(of: FactFault): FieldFault {
  if (of.code === 'contradiction') return fault(['facts', of.fact], 'contradiction', `：${of.with}`)
  const code = ({ negative: 'negative', 'too-large': 'too-large', 'not-a-day': 'not-a-day', 'not-a-whole-number': 'not-a-whole-number', 'unknown-fact': 'unknown-key', 'unknown-answer': 'not-allowed' } as const)
  return fault(['facts', of.fact], Object.hasOwn(code, of.code) ? code[of.code as keyof typeof code] : 'wrong-type')
}
