import type { Step } from '@/lib/policy/index'

import { Notice } from '../ui/notice'

import { Cited } from './cited'

/** Why not, completely: every condition that is not met, each with its article. */
export function Reasons({ title, steps }: { readonly title: string; readonly steps: readonly Step[] }) {
  return (
    <Notice kind="warn" title={title}>
      <ul className="grid gap-3">
        {steps.map((step) => (
          <li key={step.rule}>
            <p>要求：{step.says}。按您填的，这一条不符合。</p>
            <Cited pack={step.pack} cite={step.cite} says={step.says} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
