'use client'

import { useActionState, useEffect, useState, type ReactNode } from 'react'

import { orElse } from '@/components/filing/or-else'
import { Notice } from '@/components/ui/notice'
import { useHydrated } from '@/components/ui/use-hydrated'
import { phoneWords } from '@/lib/text/phone'

type Props = { readonly action: () => Promise<void>; readonly children: ReactNode }

const wiping = () => import('@/lib/client/vault/wipe')

/** Signs out, and takes everything of the person off this phone first; what would be lost with it is said beforehand. */
export function SignOutForm({ action, children }: Props) {
  const hydrated = useHydrated()
  const [count, setCount] = useState(0)
  useEffect(() => { wiping().then(async ({ countKept }) => { setCount(await countKept()) }).catch(() => undefined) }, [])
  const [problem, leave] = useActionState<string | undefined, FormData>(async (before, form) => {
    const wiped = await wiping().then(({ wipePhone }) => wipePhone()).then(() => true, () => false)
    return wiped ? orElse<string | undefined>(async () => { await action(); return undefined }, { otherwise: () => Promise.resolve(phoneWords.notSignedOut) })(before, form) : phoneWords.unreachable
  }, undefined)
  return (
    <form action={hydrated ? leave : action} className="grid gap-3 border-t border-line pt-6">
      <div role="status">{count === 0 ? null : <Notice kind="warn">{phoneWords.signOut(count)}</Notice>}{problem === undefined ? null : <Notice kind="danger">{problem}</Notice>}</div>
      {children}
    </form>
  )
}
