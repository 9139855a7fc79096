import type { SetAnswer, SetOpen, SetRefusal } from '@/lib/policy/index'
import { setOpenWords, setRefusalWords, setStatusWords, setWords } from '@/lib/text/hospital-set'

import { Cited } from '../policy/cited'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'

type Props = { readonly answer: SetAnswer; readonly nameOf: (id: string) => string }

/** What the documents say of picking institutions. */
export function SetRules({ answer: { rules } }: Pick<Props, 'answer'>) {
  if (rules.length === 0) return <Notice kind="info">{setWords.silent}</Notice>
  return (
    <Panel title={setWords.rules}>
      {rules.map(({ id, says, pack, cite }) => (
        <div key={id}>
          <p>{says}</p>
          <Cited pack={pack} cite={cite} says={says} />
        </div>
      ))}
    </Panel>
  )
}

const tones = { yes: 'ok', no: 'warn', undecided: 'info' } as const

/** Whether a set may be picked, and if not, or not surely, why. */
export function SetVerdict({ answer, nameOf }: Props) {
  const { status, refusals, open } = answer
  const named = (ids: readonly string[]) => ids.map(nameOf).join('、')
  return (
    <div role="status">
      <Notice kind={tones[status]} title={setStatusWords[status]}>
        {refusals.map((refusal) => <Refused key={refusal.code} refusal={refusal} names={named(refusal.institutions)} />)}
        {openAbouts.map((about) => <Unknown key={about} about={about} names={named(open.filter((each) => each.about === about).map(({ institution }) => institution))} />)}
        {open.length === 0 ? null : <p>{setWords.askFirst}</p>}
      </Notice>
    </div>
  )
}

const openAbouts = ['tier', 'direct', 'designated'] as const

const Unknown = ({ about, names }: { readonly about: SetOpen['about']; readonly names: string }) => (names === '' ? null : <p>{`${names}：${setOpenWords[about]}。`}</p>)

function Refused({ refusal: { code, rule }, names }: { readonly refusal: SetRefusal; readonly names: string }) {
  return (
    <div>
      <p>{`${names}：${setRefusalWords[code]}。`}</p>
      {rule === undefined ? null : <Cited pack={rule.pack} cite={rule.cite} says={rule.says} />}
    </div>
  )
}
