import { normalise } from '@/lib/base/plain-text'
import type { PlainDate } from '@/lib/base/plain-date'
import { chronicDiseases, services, type OpenFlag, type OpenFlags, type Service } from '@/lib/hospitals/index'

import { chronicByName } from './columns'
import { shortened } from './shortened'
import type { Cell, LineFault } from './line'

/** Who says it, and on which day: stands with every flag. */
export type Told = { readonly source: string; readonly on: PlainDate }

const YES = /^(?:是|有|已开通|开通|已联网|1|y|yes|true|√|✓|☑)$/iu
const NO = /^(?:否|无|没有|未开通|不开通|未联网|0|n|no|false|×|✗|✘)$/iu

/** Which services a line calls open or closed. An empty cell says neither. */
export function readOpen(cell: Cell, told: Told): { readonly value: OpenFlags; readonly faults: readonly LineFault[] } {
  const flags = new Map<Service, OpenFlag>()
  const faults: LineFault[] = []
  for (const [service, state] of readChronic(cell('chronic-yes'), faults)) flags.set(service, { state, ...told })
  for (const service of services) {
    const text = normalise(cell(`open-${service}`))
    if (text === '') continue
    const state = stateOf(text)
    if (state === undefined) faults.push({ column: `open-${service}`, code: 'flag-unknown', value: shortened(text), weight: 'value' })
    else flags.set(service, { state, ...told })
  }
  return { value: Object.fromEntries(flags), faults }
}

const stateOf = (text: string): 'yes' | 'no' | undefined => (YES.test(text) ? 'yes' : NO.test(text) ? 'no' : undefined)

/** One cell for all ten diseases: their names, or that none is open. That some are does not say which. */
function readChronic(cell: string, faults: LineFault[]): readonly (readonly [Service, 'yes' | 'no'])[] {
  const text = normalise(cell)
  if (text === '') return []
  const note = (code: 'chronic-which' | 'chronic-unknown', value: string) => { faults.push({ column: 'chronic-yes', code, value: shortened(value), weight: 'value' }) }
  if (NO.test(text)) return chronicDiseases.map((disease) => [`chronic-${disease}`, 'no'] as const)
  if (YES.test(text)) {
    note('chronic-which', text)
    return []
  }
  return text.split(/[、,，;；/|\s]+/u).filter((word) => word !== '').flatMap((word) => {
    const service = chronicByName.get(word.replace(/[（(].*$/u, ''))
    if (service === undefined) note('chronic-unknown', word)
    return service === undefined ? [] : [[service, 'yes'] as const]
  })
}
