import Link from 'next/link'
import { accountWords } from '@/lib/text/account'

/** For the header of a citizen's pages. */
export function AccountLink() {
  return <Link href="/account" prefetch={false} className="inline-flex min-h-11 min-w-11 items-center justify-end">{accountWords.link}</Link>
}
