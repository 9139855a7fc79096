import { jobsWords as words } from '@/lib/text/jobs'

import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

type Standing = { readonly waiting: number; readonly late: boolean; readonly dead: number }

/** Whether what is to be sent and cleared away is, said aloud where it is not. */
export function Jobs({ standing: { waiting, late, dead } }: { readonly standing: Standing }) {
  return (
    <Panel title={words.title}>
      <p>{waiting === 0 ? words.none : words.waiting(waiting)}</p>
      {late ? <Notice kind="warn">{words.late}</Notice> : null}
      {dead === 0 ? null : <Notice kind="danger">{words.dead(dead)}</Notice>}
    </Panel>
  )
}
