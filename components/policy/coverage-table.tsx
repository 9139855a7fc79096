import Link from 'next/link'

import { packById, type CoverageTable as Table } from '@/lib/policy/index'
import { areaNames } from '@/lib/text/areas'
import { coverageTopic, policyWords } from '@/lib/text/policy'

/** One place's documents side by side: how many rules each has on a topic. It scrolls by itself where it is wider than the phone. */
export function CoverageTable({ table: { areas, packs, rows } }: { readonly table: Table }) {
  const name = areas.length === 0 ? policyWords.elsewhere : areaNames(areas)
  return (
    <div className="overflow-x-auto" role="region" aria-label={name} tabIndex={0}>
      <table className="w-full border-collapse text-start">
        <caption className="pb-2 text-start text-heading font-semibold">{name}</caption>
        <thead>
          <tr className="border-b border-edge align-bottom">
            <th scope="col" className="py-2 pe-4 text-start">{policyWords.topic}</th>
            {packs.map((id) => <th key={id} scope="col" className="min-w-32 py-2 pe-4 text-start"><Link href={`/policy/${id}`} prefetch={false}>{packById(id)?.document.number}</Link></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, counts }) => (
            <tr key={topic} className="border-b border-line">
              <th scope="row" className="py-2 pe-4 text-start font-normal">{coverageTopic(topic)}</th>
              {counts.map((count, at) => <td key={packs[at]} className="py-2 pe-4">{count === 0 ? policyWords.none : `${count} 条`}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
