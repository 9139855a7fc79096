import { signOutStaff } from '@/app/(account)/sign-out/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Administrator, Staff } from '@/lib/server/auth'
import { officerWords } from '@/lib/text/desk'

/** Who is at the desk, and the way out, on every page of it. */
export function OfficerBar({ staff: { displayName, role } }: { readonly staff: Pick<Staff | Administrator, 'displayName' | 'role'> }) {
  return (
    <form action={signOutStaff} className="flex flex-wrap items-center gap-x-3">
      <span className="text-soft">{displayName}（{officerWords[role]}）</span>
      <SubmitButton kind="quiet" pendingText={officerWords.leaving}>{officerWords.signOut}</SubmitButton>
    </form>
  )
}
