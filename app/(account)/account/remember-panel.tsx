import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { consentWords, rememberWords } from '@/lib/text/consents'
import { forgetMe, rememberMe } from './actions'

const { text, give, giving, given, stop, stopping } = rememberWords

/** Asked apart and never for granted: one tap allows it, one tap takes it back. */
export function RememberPanel({ isRemembered }: { readonly isRemembered: boolean }) {
  return (
    <Panel title={consentWords.prefill.title}>
      <p>{isRemembered ? given : text}</p>
      {isRemembered
        ? <form action={forgetMe}><SubmitButton kind="plain" pendingText={stopping}>{stop}</SubmitButton></form>
        : <form action={rememberMe}><SubmitButton kind="plain" pendingText={giving}>{give}</SubmitButton></form>}
    </Panel>
  )
}
