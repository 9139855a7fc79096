import { smsBudgetWords as words } from '@/lib/text/sms-budget'

import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

type Use = Parameters<typeof words.use>[0]

/** From here on it is worth a look. */
const low = 0.8

/** How many codes went out, of how many that may; said aloud where they run low. */
export function SmsBudget({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <Panel title={words.title}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
        {uses.map((use) => (
          <div key={use.name} className="min-w-0">
            <dt className="text-small text-soft">{words.row(use)}</dt>
            <dd className="font-medium">{words.use(use)}</dd>
          </div>
        ))}
      </dl>
      {uses.map((use) => <Low key={use.name} use={use} />)}
    </Panel>
  )
}

function Low({ use }: { readonly use: Use }) {
  if (use.used < use.max * low) return null
  const isSpent = use.used >= use.max
  return <Notice kind={isSpent ? 'danger' : 'warn'} title={words.row(use)}>{isSpent ? words.spent(use) : words.low}</Notice>
}
