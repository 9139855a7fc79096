import { isAskedFact, type Fault, type FieldId, type Screen } from '@/lib/estimate/index'
import { levels } from '@/lib/policy/rates/index'
import type { Speech } from '@/lib/text/languages/index'

import { Button } from '../../ui/button'
import { ChoiceField } from '../../ui/choice-field'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { Input, PlaceSelect } from '../fields'
import { insuredGroups } from '../place-groups'

type Props = { readonly speech: Speech; readonly screen: Screen; readonly faults: readonly Fault[] }

/** Four answers, then what still changes the result. Sent as it is filled in: nothing of it says who somebody is. */
export function EstimateForm({ speech, screen, faults }: Props) {
  const { language, words: { estimate, questions, shell } } = speech
  const { typed } = screen.sheet
  const errorOf = (id: FieldId) => { const fault = faults.find((each) => each.id === id); return fault && estimate.faults[fault.code] }
  return (
    <form action={`/${language}/estimate`} method="get" className="grid gap-6" noValidate>
      <input type="hidden" name="sent" value="yes" />
      {screen.kept.map(([id, code]) => <input key={id} type="hidden" name={id} value={code} />)}
      <PlaceSelect name="from" label={estimate.place} error={errorOf('from')} groups={insuredGroups(speech)} first={shell.choose} chosen={typed['from']} speech={speech} />
      <ChoiceField name="insurance" label={questions.insurance.title} hint={questions.insurance.hint} options={optionsOf(estimate.schemes)} defaultValue={typed['insurance']} across />
      <ChoiceField name="level" label={estimate.level} options={[...levels.map((level) => ({ value: level, label: estimate.levels[level] })), { value: 'unsure', label: estimate.levelUnsure }]} defaultValue={typed['level']} across />
      <Input name="total" type="text" inputMode="decimal" label={estimate.total} hint={estimate.totalHint} error={errorOf('total')} value={typed['total']} speech={speech} />
      <Figures speech={speech} screen={screen} errorOf={errorOf} />
      <Further speech={speech} screen={screen} />
      <div><Button>{estimate.update}</Button></div>
    </form>
  )
}

const optionsOf = (answers: Readonly<Record<string, string>>) => Object.entries(answers).map(([value, label]) => ({ value, label }))

type FigureProps = Omit<Props, 'faults'> & { readonly errorOf: (id: FieldId) => string | undefined }

/** The insured place's own figures: asked for where no table has them, and to be put right by whoever knows better. */
function Figures({ speech, screen: { outcome, sheet: { typed } }, errorOf }: FigureProps) {
  const { estimate } = speech.words
  const needed = outcome.type === 'estimated' && outcome.own.needs.length > 0
  const entered = ['deductible', 'ratio', 'cap'].some((name) => (typed[name] ?? '') !== '')
  return (
    <Disclosure summary={estimate.figures} open={needed || entered}>
      <div className="grid gap-4">
        <p>{estimate.figuresLead}</p>
        <Input name="deductible" type="text" inputMode="decimal" label={estimate.deductible} error={errorOf('deductible')} value={typed['deductible']} speech={speech} />
        <Input name="ratio" type="text" inputMode="decimal" label={estimate.ratio} hint={estimate.ratioHint} error={errorOf('ratio')} value={typed['ratio']} speech={speech} />
        <Input name="cap" type="text" inputMode="decimal" label={estimate.cap} hint={estimate.capHint} error={errorOf('cap')} value={typed['cap']} speech={speech} />
      </div>
    </Disclosure>
  )
}

/** Only what still changes the result, one question more each time. */
function Further({ speech, screen: { questions, sheet: { typed } } }: Omit<Props, 'faults'>) {
  if (questions.length === 0) return null
  return (
    <Panel title={speech.words.estimate.questions}>
      <div className="grid gap-5">
        {questions.map((id) => <ChoiceField key={id} name={id} {...askedOf(id, speech)} defaultValue={typed[id]} />)}
      </div>
    </Panel>
  )
}

function askedOf(id: FieldId, { words: { estimate, questions, shell } }: Speech) {
  const unsure = { value: 'unsure', label: shell.unsure }
  if (isAskedFact(id)) {
    const { title, hint, answers = { yes: shell.yes, no: shell.no } } = questions[id]
    return { label: title, hint, options: [...optionsOf(answers), unsure] }
  }
  const own = { nth: [estimate.unknowns.nth, estimate.nth], civilServant: [estimate.unknowns['civil-servant'], estimate.has], aided: [estimate.unknowns.aided, estimate.has], split: [estimate.unknowns.split, estimate.splits] } as const
  const [label, answers] = id === 'nth' || id === 'civilServant' || id === 'aided' || id === 'split' ? own[id] : [id, {}]
  return { label, options: [...optionsOf(answers), unsure] }
}
