'use client'

import { type ComponentType, useRef, useState } from 'react'

import type { DeskOptions } from '@/lib/contracts/desk'
import { askWords } from '@/lib/text/desk'
import { materialWords } from '@/lib/text/materials'

import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { useHydrated } from '../ui/use-hydrated'

import { errorAt, type FormState } from './approve-fields'
import { AskBefore } from './ask-before'
import type { AskRowsProps } from './ask-rows'

type Props = FormState & { readonly options: DeskOptions }

/** Everything that is missing, in one letter. Once asked, a clerk may only say the same again. */
export function AskFields({ options: { materials, askedBefore, mayLengthen }, typed, error }: Props) {
  const again = askedBefore.length > 0
  const repeats = again && !mayLengthen
  const known = new Set(askedBefore.map(({ material }) => material))
  const isNew = (says: string) => askedBefore.every((item) => item.says !== says)
  return (
    <>
      <p>{askWords.lead}</p>
      {again ? <Notice kind="warn">{mayLengthen ? askWords.lengthens : askWords.onlyRepeat}</Notice> : null}
      <FieldError id="rows.0.says">{errorAt(error, 'rows.0.says')}</FieldError>
      <PaperChoices materials={repeats ? materials.filter((material) => known.has(material)) : materials} typed={typed} />
      <AskBefore items={askedBefore} typed={typed} />
      {repeats ? null : <Questions typed={typed?.says.filter(isNew) ?? []} />}
    </>
  )
}

type Material = DeskOptions['materials'][number]

function PaperChoices({ materials, typed }: Pick<FormState, 'typed'> & { readonly materials: readonly Material[] }) {
  if (materials.length === 0) return null
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 font-medium">{askWords.papers}</legend>
      {materials.map((material) => <PaperChoice key={material} material={material} typed={typed} />)}
    </fieldset>
  )
}

function PaperChoice({ material, typed }: Pick<FormState, 'typed'> & { readonly material: Material }) {
  const id = `material-${material}`
  const { name } = materialWords[material]
  return (
    <div className="grid gap-2">
      <div className="relative">
        <input id={id} name="material" type="checkbox" value={material} defaultChecked={typed?.materials.includes(material)} className="tick peer" />
        <label htmlFor={id} className="choice font-medium">{name}</label>
      </div>
      <TextField name={`why.${material}`} label={askWords.why(name)} optional maxLength={200} defaultValue={typed?.whys[material]} />
    </div>
  )
}

const fewest = 3

/** Three rows that need no script; the first wish for a fourth fetches the rows that grow. */
function Questions({ typed }: { readonly typed: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  const [grown, setGrown] = useState<{ readonly Rows: ComponentType<AskRowsProps>; readonly says: readonly string[] }>()
  const grow = () => {
    void import('./ask-rows').then(({ AskRows }) => {
      const says = Array.from(box.current?.querySelectorAll('input') ?? [], (input) => input.value)
      setGrown({ Rows: AskRows, says: [...says, ''] })
    }, () => undefined)
  }
  if (grown !== undefined) return <grown.Rows says={grown.says} />
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 font-medium">{askWords.questions}</legend>
      <div ref={box} className="grid gap-3">
        {Array.from({ length: Math.max(fewest, typed.length) }, (_, at) => (
          <TextField key={at} name={`rows.${at}.says`} label={askWords.row(at + 1)} maxLength={300} defaultValue={typed[at]} />
        ))}
      </div>
      {hydrated ? <p><Button type="button" kind="quiet" onClick={grow}>{askWords.more}</Button></p> : null}
    </fieldset>
  )
}
