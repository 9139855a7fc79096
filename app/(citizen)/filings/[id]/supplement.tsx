import { ReplyForm } from '@/components/filing/reply-form'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/base/plain-date'
import { Material } from '@/lib/contracts/proof'
import type { MaterialId } from '@/lib/policy/index'
import type { FilingView } from '@/lib/server/filings/views'

import { sendAnswer } from '../actions'

import { Proofs, type Fault } from './[step]/proof-panel'

type Props = { readonly filing: FilingView; readonly ownerId: string; readonly fault: Fault }

/** What the citizen is asked to bring: everything in one list, files first, then the questions, then one button. */
export function Supplement({ filing, ownerId, fault }: Props) {
  const { id, asked, dueOn, version } = filing
  const materials = asked.length > 0 ? asked.flatMap(({ material }) => materialOf(material)) : promised(filing)
  const questions = asked.filter(({ material }) => material === undefined)
  return (
    <section id="supplement" aria-labelledby="supplement-title" className="grid gap-5">
      <h2 id="supplement-title" className="text-heading">{asked.length > 0 ? '请补齐下面的材料' : '请补交证明'}</h2>
      {dueOn === null ? null : <p>最晚 {formatDay(dueOn)} 补交。</p>}
      {asked.length > 0 ? <Notice kind="warn" title="要补的都在下面，一次说全了"><ul className="grid list-disc gap-2 ps-5">{asked.map((item) => <li key={item.id}>{item.says}</li>)}</ul></Notice> : null}
      <Proofs filingId={id} ownerId={ownerId} materials={[...new Set(materials)]} back={`/filings/${id}`} fault={fault} />
      <ReplyForm
        keptAs={`${id}/${version}`} action={sendAnswer} hidden={{ id, version: String(version) }} send="补齐了，交给经办机构"
        fields={questions.map((item) => ({ name: `reply-${item.id}`, label: item.says, hint: '请写您的回复', multiline: true, maxLength: 1000 }))}
      />
    </section>
  )
}

function materialOf(code: string | undefined): readonly MaterialId[] {
  const material = Material.safeParse(code)
  return material.success ? [material.data] : []
}

/** A promise stands for the papers that the document wants of this case. */
const promised = ({ judgement }: FilingView): readonly MaterialId[] =>
  judgement.ok ? judgement.value.decision.materials.filter(({ promised: isPromised }) => isPromised).map(({ rule }) => rule.material) : []
