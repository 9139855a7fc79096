import type { Estimated } from '@/lib/estimate/index'
import type { Estimation, OtherReading } from '@/lib/reimbursement/index'
import { span } from '@/lib/text/amounts'
import { estimateWords } from '@/lib/text/estimate'
import { differenceText } from '@/lib/text/reimbursement'

import { Cited } from '../policy/cited'
import { Panel } from '../ui/panel'

/** Where the words of a document can be read in more than one way and the amount is another one: ours is above, the others here. */
export function OtherReadings({ own, ground }: { readonly own: Estimation; readonly ground: Estimated['ground'] }) {
  const others = own.type === 'settled' || own.type === 'range' ? own.alternatives : []
  if (others.length === 0) return null
  return (
    <Panel title={estimateWords.otherReadings}>
      <p>{estimateWords.otherReadingsLead}</p>
      <ul className="grid gap-4">
        {others.map((other) => <Other key={`${other.reading} ${other.option} ${other.stacking ?? ''}`} other={other} readings={ground.layered.rules.readings} />)}
      </ul>
      <p className="text-small text-soft">{estimateWords.notAsked}</p>
    </Panel>
  )
}

function Other({ other: { reading: id, option, ends, difference, stacking }, readings }: { readonly other: OtherReading; readonly readings: Estimated['ground']['layered']['rules']['readings'] }) {
  const reading = readings.find((each) => each.id === id)
  const says = reading?.options.find((each) => each.id === option)?.says ?? option
  return (
    <li className="grid gap-1">
      <p className="font-medium">{estimateWords.ifRead(stacking === undefined ? says : `${says}，${estimateWords.stacking[stacking]}`)}</p>
      <p>{estimateWords.pays(span(ends.low.person, ends.high.person))}<span className="text-soft">（{differenceText(difference)}）</span></p>
      {reading === undefined ? null : <Cited pack={reading.pack} cite={reading.cite} says={says} reading={reading.why} />}
    </li>
  )
}
