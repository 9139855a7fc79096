'use client'

import { memo, type SyntheticEvent, useCallback, useDeferredValue, useMemo, useState } from 'react'

import type { Fault } from '@/lib/estimate/index'
import { estimateFaultWords, estimateWords } from '@/lib/text/estimate'

import { Button } from '../ui/button'
import { ErrorSummary, type FieldProblem } from '../ui/error-summary'

import { Basics } from './basics'
import { Figures } from './figures'
import { Further } from './further'
import { noAsides, type Asides } from './no-asides'
import type { Parts } from './parts'
import { Result } from './result'
import { useAsides } from './use-asides'
import { useEstimate, type Rendered } from './use-estimate'
import { useKeptOpen } from './use-kept-open'

type Props = Rendered & {
  readonly faults: readonly Fault[]
  /** What is wrong with a form that was sent, said together at the top. */
  readonly sent: readonly Fault[]
  /** What follows from the address, as the server sees it. */
  readonly parts: Parts
  readonly asides: Asides
}

const none: readonly Fault[] = []
/** What is half written is not wrong yet. */
function wrongOf(faults: readonly Fault[], busy: string | undefined): readonly Fault[] {
  const wrong = faults.filter(({ id }) => id !== busy)
  return wrong.length === 0 ? none : wrong
}

/** The fields look after themselves: a letter in one of them is no reason to draw them again. */
const Fields = memo(Basics)

const problemsOf = (faults: readonly Fault[]): readonly FieldProblem[] => faults.map(({ id, code }) => ({ href: `#${id}`, message: estimateFaultWords[code] }))

/**
 * The form, and below it what follows. The server's answer stays until something is otherwise than it saw it: then, once the engine and
 * the documents have arrived, it is answered here, without network. Until then, and without scripts, the form goes to the server. What
 * is typed stays in the fields themselves.
 */
export function EstimateIsland({ faults, sent, parts, asides, ...rendered }: Props) {
  const estimate = useEstimate(rendered)
  const { form, app, start, screen, readAgain, busy, changed, left, read } = estimate
  const { problems, submitted } = useSending(sent, { app, readAgain })
  const { typed } = screen?.sheet ?? start
  const wrong = wrongOf(screen?.faults ?? faults, busy)
  const onTaken = useCallback(() => { setTimeout(read, 0) }, [read])
  const says = useMemo(() => (app === undefined || screen === undefined ? parts.answer.says : app.answerOf(screen).says), [app, screen, parts])
  // The sentence comes with the letter; the bars and tables below it are put together after it, and let the next letter pass.
  const shown = useDeferredValue(screen)
  const { answer, asked, figures } = useMemo(() => (app === undefined || shown === undefined ? parts : app.partsOf(shown)), [app, shown, parts])
  const ours = useAsides(app, screen)
  const room = useKeptOpen(ours !== undefined)
  const { told, compared, grounds } = ours ?? (estimate.elsewhere ? noAsides : asides)
  return (
    <form ref={form} key={start.key} action="/estimate" method="get" noValidate onChange={changed} onBlur={left} onSubmit={submitted} className="grid gap-6">
      <Problems problems={screen !== undefined && app?.faultsWhenSent(screen).length === 0 ? [] : problems} />
      <div className="grid gap-6 print:hidden">
        <Fields typed={start.typed} names={start.names} remembered={start.remembered} faults={wrong} bySlip={typed['depth'] === 'bill'} onTaken={onTaken} />
        <Button>{estimateWords.update}</Button>
      </div>
      <div ref={room} className="sheet grid gap-6">
        {told}
        <Result says={says} more={answer.more} />
        <Further asked={asked} faults={wrong} />
        {compared}
        <Figures shown={figures} faults={wrong} />
        {grounds}
      </div>
    </form>
  )
}

const Problems = ({ problems }: { readonly problems: readonly FieldProblem[] }) => (problems.length === 0 ? null : <ErrorSummary errors={problems} />)

type Reading = Pick<ReturnType<typeof useEstimate>, 'app' | 'readAgain'>

/** Sending the form where it is answered here: to another way of filling it in, to what is wrong, or to the result. */
function useSending(sent: readonly Fault[], { app, readAgain }: Reading) {
  const [problems, setProblems] = useState(() => problemsOf(sent))
  const submitted = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    if (app === undefined) return
    event.preventDefault()
    const { submitter } = event.nativeEvent
    const next = readAgain(submitter)
    if (next === undefined || submitter?.getAttribute('name') === 'depth') return
    const wrong = problemsOf(app.faultsWhenSent(next))
    setProblems(wrong)
    if (wrong.length === 0) document.getElementById('result')?.focus()
  }
  return { problems, submitted }
}
