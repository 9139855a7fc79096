import { addressOfGiven, comparisonOf, type Fault, type Given, type Screen } from '@/lib/estimate/index'
import type { Speech } from '@/lib/text/languages/index'

import { ErrorSummary } from '../../ui/error-summary'
import { LinkButton } from '../../ui/link-button'
import { Documents } from '../check/parts'
import { LanguagePage } from '../page'
import { addressIn } from '../switch'

import { Answer } from './answer'
import { Compare } from './compare'
import { EstimateForm } from './form'

type Props = { readonly speech: Speech; readonly screen: Screen; readonly faults: readonly Fault[] }

/** What a bill will come to: the form, the result, and the same bill in the other situations. */
export function EstimatePage({ speech, screen, faults }: Props) {
  const { estimate, shell } = speech.words
  const { outcome, sheet } = screen
  const address = addressOfGiven(sheet.given)
  return (
    <LanguagePage speech={speech} address={address} title={estimate.title} lead={estimate.lead} back={{ href: '/', label: shell.home }}>
      {faults.length === 0 ? null : <ErrorSummary title={shell.errors} errors={faults.map(({ id, code }) => ({ href: `#${id}`, message: estimate.faults[code] }))} />}
      <EstimateForm speech={speech} screen={screen} faults={faults} />
      <Answer speech={speech} outcome={outcome} />
      {outcome.type === 'estimated' ? (
        <>
          <Compare speech={speech} comparison={comparisonOf(outcome)} />
          <div><LinkButton kind="plain" href={addressIn(speech.language, checkOf(sheet.given))}>{estimate.check}</LinkButton></div>
          <p><a href={address}>{estimate.inChinese}</a></p>
          <Documents layered={outcome.ground.layered} on={outcome.ground.on} speech={speech} />
        </>
      ) : null}
    </LanguagePage>
  )
}

/** The check of the same places and kind; the amounts stay here. */
const checkOf = (given: Given): string => addressOfGiven(given.filter(([id]) => id === 'from' || id === 'to' || id === 'kind')).replace('/estimate', '/check')
