import type { Kind, LayeredPack } from '@/lib/policy/index'
import { kindWords } from '@/lib/text/kinds'
import { materialWords } from '@/lib/text/materials'
import { kindTouches } from '@/lib/policy/index'

import { Disclosure } from '../ui/disclosure'
import { LinkButton } from '../ui/link-button'
import { Panel } from '../ui/panel'

import { Cited } from './cited'

type Props = { readonly kind: Kind; readonly rules: LayeredPack['rules'] }

/** One kind as the documents describe it. */
export function KindCard({ kind, rules }: Props) {
  const grounds = rules.grounds.filter((rule) => rule.kind === kind)
  const materials = rules.materials.filter((rule) => kindTouches(rule.when, kind))
  const windows = rules.windows.filter((rule) => kindTouches(rule.when, kind))
  return (
    <Panel title={kindWords[kind].short}>
      <p>{kindWords[kind].forWhom}。</p>
      <Disclosure summary="谁能办"><Rules lines={grounds} /></Disclosure>
      <Disclosure summary="要什么材料">
        <Rules lines={materials.map((rule) => ({ ...rule, says: `${materialWords[rule.material].name}：${rule.says}` }))} />
        <Rules lines={rules.commitments.filter((rule) => kindTouches(rule.when, kind))} />
      </Disclosure>
      <Disclosure summary="从哪天到哪天"><Rules lines={windows} /></Disclosure>
      <LinkButton href={`/filings/new?kind=${kind}`} kind="plain">办{kindWords[kind].short}</LinkButton>
    </Panel>
  )
}

type Line = Parameters<typeof Cited>[0] & { readonly id: string }

function Rules({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="grid gap-4">
      {lines.map(({ id, pack, cite, says }) => (
        <li key={id} className="grid gap-1">
          <p>{says}</p>
          <Cited pack={pack} cite={cite} says={says} />
        </li>
      ))}
    </ul>
  )
}
