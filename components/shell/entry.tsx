import Link from 'next/link'
import { Icon, type IconName } from '../ui/icon'

type Props = { href: string; icon: IconName; title: string; note: string; first?: boolean; half?: boolean }

const looks = {
  first: { box: 'bg-accent text-on-accent hover:bg-accent-strong', icon: '' },
  other: { box: 'card text-ink hover:bg-sunken', icon: 'text-accent' },
}

/** A large door on the home page; the first is the one to take when in doubt. A half one shares its line with another, where text is not too large. */
export function Entry({ href, icon, title, note, first = false, half = false }: Props) {
  const look = looks[first ? 'first' : 'other']
  return (
    <li className={`grid grow ${half ? 'basis-[9em]' : 'basis-full'}`}>
      <Link href={href} prefetch={false} className={`flex items-center gap-4 rounded-card p-4 no-underline transition-colors ${look.box}`}>
        <Icon name={icon} className={`size-[1.8em] ${look.icon}`} />
        <span className="min-w-0 grow">
          <span className="block text-heading font-semibold">{title}</span>
          <span className={`block text-small ${first ? '' : 'text-soft'}`}>{note}</span>
        </span>
        {half ? null : <Icon name="next" className="size-[1.25em]" />}
      </Link>
    </li>
  )
}
