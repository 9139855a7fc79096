'use client'

import { memo, type ReactNode, type SyntheticEvent, useCallback, useState } from 'react'

import type { Fault } from '@/lib/estimate/index'
import { estimateFaultWords, estimateWords } from '@/lib/text/estimate'

import { Button } from '../ui/button'
import { ErrorSummary, type FieldProblem } from '../ui/error-summary'

import { Basics } from './basics'
import { useEstimate, type Rendered } from './use-estimate'

type Props = Rendered & {
  readonly faults: readonly Fault[]
  /** What is wrong with a form that was sent, said together at the top. */
  readonly sent: readonly Fault[]
  /** What follows from the address, as the server sees it. */
  readonly children: ReactNode
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
 * The form, and below it what follows. Once the engine and the documents have arrived, every change is answered here, without
 * network; until then, and without scripts, the form goes to the server. What is typed stays in the fields themselves.
 */
export function EstimateIsland({ faults, sent, children, ...rendered }: Props) {
  const { form, start, app, screen, first, read, readAgain, busy, changed, left } = useEstimate(rendered)
  const { problems, submitted } = useSending(sent, { app, readAgain })
  const { typed } = screen?.sheet ?? start
  const wrong = wrongOf(screen?.faults ?? faults, busy)
  const onTaken = useCallback(() => { setTimeout(read, 0) }, [read])
  const live = app !== undefined && screen !== undefined ? { app, screen } : undefined
  // Where it is answered: by the server, or here.
  const [answered, below] = live === undefined ? ['there', children] as const : ['here', <live.app.LiveApp key="live" screen={live.screen} first={first} />] as const
  return (
    <form ref={form} key={start.key} action="/estimate" method="get" noValidate onChange={changed} onBlur={left} onSubmit={submitted} data-answered={answered} className="grid gap-6">
      <Problems problems={live?.app.faultsWhenSent(live.screen).length === 0 ? [] : problems} />
      <div className="grid gap-6 print:hidden">
        <Fields typed={start.typed} names={start.names} remembered={start.remembered} faults={wrong} bySlip={typed['depth'] === 'bill'} onTaken={onTaken} />
        <Button>{estimateWords.update}</Button>
      </div>
      {below}
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
