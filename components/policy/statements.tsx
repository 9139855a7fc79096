import type { Cite, PackId, Topic } from '@/lib/policy/index'

import { Panel } from '../ui/panel'

import { Cited } from './cited'

type Line = { readonly id: string; readonly topic: string; readonly says: string; readonly cite: Cite; readonly pack: PackId }
type Props = { readonly title: string; readonly lines: readonly Line[]; readonly topics?: readonly Topic[] }

/** What holds while the record is in force, one sentence each, the article one tap away. */
export function Statements({ title, lines, topics }: Props) {
  const shown = topics === undefined ? lines : topics.flatMap((topic) => lines.filter((line) => line.topic === topic))
  if (shown.length === 0) return null
  return (
    <Panel title={title}>
      <ul className="grid gap-4">
        {shown.map((line) => (
          <li key={line.id} className="grid gap-1">
            <p>{line.says}</p>
            <Cited pack={line.pack} cite={line.cite} says={line.says} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
