import type { PlainDate } from '@/lib/base/plain-date'
import type { Judged, Judgement } from '@/lib/filing/index'
import type { Decision, FactId, MaterialAnswer } from '@/lib/policy/index'
import { notThisKindWords } from '@/lib/text/filing'
import { questionWords } from '@/lib/text/questions'
import { refusedWords } from '@/lib/text/refusals'

import { Cited } from '../policy/cited'
import { Papers } from '../policy/papers'
import { Reasons } from '../policy/reasons'
import { Windows } from '../policy/windows'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

type Props = { readonly judgement: Judgement; readonly complete: boolean; readonly today: PlainDate; readonly proofHref: string }

/** What the documents say to a draft: not possible and why, or what it lacks, or that it may be sent and what it will hold. */
export function Verdict({ judgement, complete, today, proofHref }: Props) {
  if (!judgement.ok) return <Notice kind="warn" title="还不能判断">{refusedWords[judgement.error.code]}</Notice>
  const { decision } = judgement.value
  switch (decision.status) {
    case 'no':
      return <NotThisKind decision={decision} />
    case 'undecided':
      return complete ? <LeftToTheDesk judged={judgement.value} proofHref={proofHref} /> : <Notice kind="info" title="还差一些内容才能判断">请把下面标着“没有填”的填上。{openWords(decision.open)}</Notice>
    case 'not-ready':
      return (
        <div className="grid gap-4">
          <Notice kind="warn" title="还缺材料">条件符合，把下面的材料交齐就能提交。</Notice>
          <StillToBring materials={decision.materials} proofHref={proofHref} />
        </div>
      )
    case 'yes':
      return <MayBeSent judged={judgement.value} today={today} />
  }
}

/** Why not, and what there is to do all the same. */
function NotThisKind({ decision }: { readonly decision: Decision }) {
  return (
    <div className="grid gap-4">
      <Reasons title="按您填的情况，办不了这一种" steps={decision.reasons} />
      <p>{notThisKindWords.next}</p>
      <div><LinkButton href="/check" kind="plain">{notThisKindWords.check}</LinkButton></div>
    </div>
  )
}

const openWords = (open: readonly FactId[]) => (open.length === 0 ? '' : `还不知道：${open.map((fact) => questionWords[fact].title).join('')}`)

/** "Not sure" is an answer: the desk decides what the form cannot. */
function LeftToTheDesk({ judged: { decision }, proofHref }: { readonly judged: Judged; readonly proofHref: string }) {
  return (
    <div className="grid gap-4">
      <Notice kind="info" title="可以提交，由经办机构判断">您有一项选了“不清楚”，这里不能替您下结论。{openWords(decision.open)}</Notice>
      <StillToBring materials={decision.materials} proofHref={proofHref} />
    </div>
  )
}

function StillToBring({ materials, proofHref }: { readonly materials: readonly MaterialAnswer[]; readonly proofHref: string }) {
  const missing = materials.some(({ held, promised }) => !held && !promised)
  return (
    <>
      <Papers title="要交的材料" materials={materials} />
      {missing ? <LinkButton href={proofHref}>去上传材料</LinkButton> : null}
    </>
  )
}

function MayBeSent({ judged: { decision }, today }: { readonly judged: Judged; readonly today: PlainDate }) {
  const late = decision.windows.some(({ window, ends }) => window === 'file-by' && ends.type === 'day' && ends.day < today)
  return (
    <div className="grid gap-4">
      {late
        ? <TooLate unfiled={decision.statements.filter(({ topic }) => topic === 'unfiled')} />
        : <Notice kind="ok" title="可以提交">按您填的情况，符合条件，材料齐了。</Notice>}
      <Panel title="从哪天到哪天"><Windows windows={decision.windows} readings={decision.readings} gaps={decision.gaps} today={today} standing={{ filedOn: undefined, inForce: false }} /></Panel>
      <Papers title="材料" materials={decision.materials} />
    </div>
  )
}

/** It may still be sent; what follows if the desk does not take it is told by the document. */
function TooLate({ unfiled }: { readonly unfiled: Decision['statements'] }) {
  return (
    <Notice kind="warn" title="已经过了备案期限">
      <p>仍然可以提交，由参保地经办机构决定；不认可的，会按没有办手续处理。请尽快办，并打 12393 说明情况。</p>
      {unfiled.map((rule) => <div key={rule.id}><p>{rule.says}。</p><Cited pack={rule.pack} cite={rule.cite} says={rule.says} /></div>)}
    </Notice>
  )
}
