import type { CaseJudgement } from '@/lib/contracts/desk'
import type { Step } from '@/lib/policy/index'
import { packById } from '@/lib/policy/index'
import { citeText } from '@/lib/text/cites'
import { caseWords, statusWords, verdictWords } from '@/lib/text/desk'
import { factWords } from '@/lib/text/facts'

import { Disclosure } from '../ui/disclosure'
import { StatusTag } from '../ui/status-tag'

type Part = 'conditions' | 'papers' | 'periods'
const headings = { conditions: caseWords.conditions, papers: caseWords.papersNeeded, periods: caseWords.periodsFor } as const satisfies Record<Part, string>
const tones = { yes: 'ok', no: 'danger', unknown: 'warn' } as const

/** Every rule that was looked at: what it asks, where it stands, how it came out. */
export function Trace({ judged }: { readonly judged: CaseJudgement }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-heading">{caseWords.trace}</h2>
      <p><StatusTag kind={judged.status === 'yes' ? 'ok' : 'warn'} label={statusWords[judged.status]} /></p>
      {(['conditions', 'papers', 'periods'] as const).map((part) => <TracePart key={part} part={part} steps={judged[part]} />)}
    </section>
  )
}

/** A rule that does not concern this case is folded away, but it is there, and says why. */
function TracePart({ part, steps }: { readonly part: Part; readonly steps: readonly Step[] }) {
  const aside = steps.filter(({ verdict, notAsked }) => (part === 'conditions' ? notAsked !== undefined : verdict === false))
  const rows = (shown: readonly Step[]) => shown.map((step) => <Rule key={step.rule} step={step} part={part} />)
  return (
    <div className="card p-4 sm:p-5">
      <h3>{headings[part]}</h3>
      <ul className="mt-2 grid gap-4">{rows(steps.filter((step) => !aside.includes(step)))}</ul>
      {aside.length === 0 ? null : <Disclosure summary={caseWords.notApplying(aside.length)}><ul className="grid gap-4">{rows(aside)}</ul></Disclosure>}
    </div>
  )
}

type OfPart = { readonly step: Step; readonly part: Part }

function Verdict({ step: { verdict, notAsked }, part }: OfPart) {
  if (notAsked !== undefined) return <StatusTag kind="plain" label={verdictWords.notAsked} />
  const word = verdict === undefined ? 'unknown' : (verdict ? 'yes' : 'no')
  return <StatusTag kind={part === 'conditions' || word === 'unknown' ? tones[word] : 'plain'} label={verdictWords[part][word]} />
}

function Rule({ step, part }: OfPart) {
  const { pack, cite, says, facts, open, notAsked } = step
  const names = (ids: Step['facts']) => ids.map((fact) => factWords[fact]).join('、')
  return (
    <li className="grid gap-x-4 gap-y-1 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <span><Verdict step={step} part={part} /></span>
      <div className="min-w-0">
        <p>{says}</p>
        {notAsked === undefined ? null : <p>{caseWords.notAsked(notAsked)}</p>}
        <p className="text-small text-soft">
          {packById(pack)?.document.number ?? pack} {citeText(cite)}
          {facts.length > 0 ? ` · ${caseWords.looksAt}${names(facts)}` : ''}
        </p>
        {open.length > 0 ? <p className="text-small text-warn">{caseWords.unknown}{names(open)}</p> : null}
      </div>
    </li>
  )
}
