import { shell } from '@/lib/text/shell'
import { Icon } from '../ui/icon'

export function DemoBanner() {
  return (
    <aside aria-label="演示" className="bg-warn-wash px-4 py-2 text-small text-warn">
      <p className="mx-auto flex max-w-column items-start justify-center gap-2">
        <Icon name="info" className="mt-[.1em] size-[1.25em]" />
        {shell.demo}
      </p>
    </aside>
  )
}
