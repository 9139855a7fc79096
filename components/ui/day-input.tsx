'use client'

import { type ChangeEvent, type MouseEvent, useRef } from 'react'
import { buttonLook } from './button-look'
import { Icon } from './icon'
import { spokenDay } from './spoken-day'
import { useHydrated } from './use-hydrated'
import { words } from './words'

type Props = {
  name: string
  label: string
  invalid: boolean
  describedBy: string | undefined
  defaultValue?: string | undefined
  min?: string | undefined
  max?: string | undefined
}

/** Desktop browsers open the calendar only on its tiny icon; phones open it by themselves. */
function openPicker({ currentTarget }: MouseEvent<HTMLInputElement>) {
  try {
    currentTarget.showPicker()
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
  }
}

export function DayInput({ name, label, invalid, describedBy, defaultValue, min, max }: Props) {
  const typed = useRef<HTMLInputElement>(null)
  const hydrated = useHydrated()
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (typed.current && target.value) typed.current.value = spokenDay(target.value)
  }
  return (
    <div className="flex flex-wrap gap-2">
      <div className="min-w-0 grow basis-52">
        <input
          ref={typed} id={name} name={name} type="text" autoComplete="off" maxLength={40} className="control"
          defaultValue={spokenDay(defaultValue ?? '')} aria-invalid={invalid ? true : undefined} aria-describedby={describedBy}
        />
      </div>
      {hydrated ? (
        <span className={`relative focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent ${buttonLook('plain')}`}>
          <Icon name="calendar" />
          {words.pickDay}
          <input
            type="date" min={min} max={max} aria-label={words.pickDayFor(label)} onChange={pick} onClick={openPicker}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
        </span>
      ) : null}
    </div>
  )
}
