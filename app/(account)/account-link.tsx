import Link from 'next/link'
import { StillHere } from '@/components/shell/still-here'
import { accountWords } from '@/lib/text/account'

/** For the header of a citizen's pages: they are signed in, and told before that ends. */
export function AccountLink() {
  return (
    <>
      <Link href="/account" prefetch={false} className="inline-flex min-h-11 min-w-11 items-center justify-end">{accountWords.link}</Link>
      <StillHere />
    </>
  )
}
