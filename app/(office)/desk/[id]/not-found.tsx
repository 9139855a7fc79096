import { Trouble } from '@/components/shell/trouble'
import { LinkButton } from '@/components/ui/link-button'
import { caseWords } from '@/lib/text/desk'

/** The same words for a case that does not exist and for one of another area. */
export default function CaseNotFound() {
  return (
    <Trouble {...caseWords.missing}>
      <LinkButton href="/desk">{caseWords.back}</LinkButton>
    </Trouble>
  )
}
