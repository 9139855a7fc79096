import Link from 'next/link'
import { shell } from '@/lib/text/shell'
import { Icon, type IconName } from '../ui/icon'

const places = [
  { label: '首页', href: '/', icon: 'home' },
  { label: '办事', href: '/check', icon: 'route' },
  { label: '进度', href: '/filings', icon: 'document' },
  { label: '我的', href: '/account', icon: 'person' },
] as const satisfies readonly { label: string; href: string; icon: IconName }[]

export type Tab = (typeof places)[number]['label']

const look = 'flex min-h-14 flex-wrap items-center justify-center gap-x-1.5 border-t-[3px] px-2 py-1.5 text-small no-underline'

/** For top pages only. It scrolls away with the page when text is large, so that it never hides what has the focus. */
export function Tabs({ now }: { now: Tab }) {
  return (
    <nav aria-label={shell.tabs} className="tabs border-t border-line bg-surface">
      <ul className="mx-auto grid max-w-column grid-cols-4">
        {places.map(({ label, href, icon }) => (
          <li key={href}>
            <Link
              href={href} prefetch={false} aria-current={label === now ? 'page' : undefined}
              className={`${look} ${label === now ? 'border-mark font-semibold text-accent' : 'border-transparent text-soft'}`}
            >
              <Icon name={icon} className="size-[1.3em]" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
