'use client'

import { orElse } from '@/components/filing/or-else'
import { useHydrated } from '@/components/ui/use-hydrated'
import { deleteWords } from '@/lib/text/own-data'
import { AccountForm } from '../../account-form'
import { textOf, wrong, type FormAct } from '../../outcome'

/** Ends the account, and takes everything of the person off this phone first. Without scripts it is a plain form, and nothing was kept here. */
export function DeleteForm({ action }: { readonly action: FormAct }) {
  const hydrated = useHydrated()
  const { confirm, send, pending } = deleteWords
  return <AccountForm action={hydrated ? wipingFirst(action) : action} fields={[{ name: 'confirm', ...confirm, autoComplete: 'off', maxLength: 40 }]} {...{ send, pending }} kind="danger" />
}

const wipingFirst = (action: FormAct): FormAct => async (before, form) => {
  const isMeant = textOf(form, 'confirm').trim() === deleteWords.word
  const isWiped = !isMeant || (await import('@/lib/client/vault/wipe').then(({ wipePhone }) => wipePhone()).then(() => true, () => false))
  if (!isWiped) return wrong(before, 'confirm', deleteWords.notWiped)
  return orElse(action, { otherwise: (last) => Promise.resolve(wrong(last, 'confirm', deleteWords.notDone)) })(before, form)
}
