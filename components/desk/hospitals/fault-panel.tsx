import type { ImportDetail } from '@/lib/contracts/hospital-import'
import { faultColumns, faultWords, importWords, weightWords } from '@/lib/text/hospital-imports'

import { Panel } from '../../ui/panel'

/** The first faults by line, and all of them as a file. */
export function FaultPanel({ view: { id, faults, firstFaults } }: { readonly view: ImportDetail }) {
  if (faults === 0) return <Panel title={importWords.faults}><p>{importWords.faultsNone}</p></Panel>
  return (
    <Panel title={importWords.faults}>
      <p><a href={`/api/desk/hospitals/${id}/faults`} download className="inline-flex min-h-11 items-center">{importWords.faultFile(faults)}</a></p>
      <ul className="grid gap-2">
        {firstFaults.map(({ line, column, code, value, weight }) => (
          <li key={`${String(line)} ${column} ${code} ${value}`}>
            {faultColumns.line} {line}：{faultWords[code]}{value === '' ? '' : `（${value}）`}<span className="text-soft">；{weightWords[weight]}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
