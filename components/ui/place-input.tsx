'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import type { ListWords, PlaceOption, PlaceSearch } from './place-option'
import { PlaceList } from './place-list'
import { useHydrated } from './use-hydrated'

type Props = {
  name: string
  defaultText?: string | undefined
  defaultCode?: string | undefined
  asked: boolean
  invalid: boolean
  describedBy: string | undefined
  search: PlaceSearch
  speaks: ListWords
  onTaken?: ((code: string) => void) | undefined
}

const nothing: readonly PlaceOption[] = []
// Closing at once would move the button that is just being pressed away from under the pointer.
const LEAVE_MS = 250

/** What is typed, what is chosen, what is offered. An answer that comes after newer typing is dropped. */
function usePlaceSearch({ defaultText = '', defaultCode = '', search, onTaken }: Pick<Props, 'defaultText' | 'defaultCode' | 'search' | 'onTaken'>) {
  const [text, setText] = useState(defaultText)
  const [code, setCode] = useState(defaultCode)
  const [given, setGiven] = useState(defaultCode)
  const [found, setFound] = useState<readonly PlaceOption[]>()
  const [active, setActive] = useState(-1)
  const turn = useRef(0)
  // Refused, a code is taken back, unless something else was typed meanwhile.
  if (given !== defaultCode) {
    setGiven(defaultCode)
    if (text === defaultText) setCode(defaultCode)
  }

  const close = () => {
    turn.current += 1
    setFound(undefined)
    setActive(-1)
  }
  const type = (next: string) => {
    setText(next)
    setCode('')
    close()
    const mine = turn.current
    if (next.trim() === '') return
    void search(next).then((places) => {
      if (mine === turn.current) setFound(places)
    })
  }
  const choose = (place: PlaceOption) => {
    setText(place.name)
    setCode(place.code)
    close()
    onTaken?.(place.code)
  }
  return { text, code, found, active, setActive, type, choose, close }
}

type Searching = ReturnType<typeof usePlaceSearch>

function steer(event: KeyboardEvent, { found = nothing, active, setActive, choose, close }: Searching) {
  // Also while the list is still being looked up: it must not open after it was sent away.
  if (event.key === 'Escape') close()
  const last = found.length - 1
  const moves: Record<string, () => void> = {
    ArrowDown: () => { setActive(active >= last ? 0 : active + 1) },
    ArrowUp: () => { setActive(active <= 0 ? last : active - 1) },
    Enter: () => {
      const place = found[active]
      if (place) choose(place)
    },
  }
  const move = moves[event.key]
  if (!move || last < 0 || (event.key === 'Enter' && active < 0)) return
  event.preventDefault()
  move()
}

/** What a reader needs to know of the list. Said only once scripts run, for without them it is a plain field. */
const comboboxOf = (name: string, { found = nothing, active }: Searching) =>
  ({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': found.length > 0,
    'aria-controls': `${name}-list`,
    'aria-activedescendant': active >= 0 ? `${name}-list-${active}` : undefined,
  }) as const

export function PlaceInput({ name, asked, invalid, describedBy, speaks, ...rest }: Props) {
  const searching = usePlaceSearch(rest)
  const { text, code, found, active, setActive, type, choose, close } = searching
  const hydrated = useHydrated()
  return (
    <div>
      <input
        id={name} name={`${name}-text`} type="text" value={text} autoComplete="off" maxLength={60} className="control"
        {...(hydrated ? comboboxOf(name, searching) : {})}
        aria-invalid={invalid ? true : undefined} aria-describedby={describedBy}
        onChange={(event) => { type(event.target.value) }} onKeyDown={(event) => { steer(event, searching) }} onBlur={() => { setTimeout(close, LEAVE_MS) }}
      />
      {asked && code === '' ? null : <input type="hidden" name={name} value={code} />}
      <PlaceList id={`${name}-list`} found={found ?? nothing} label={speaks.list} active={active} onHover={setActive} onChoose={choose} />
      <p role="status" className={found ? 'pt-1.5 text-small text-soft' : 'sr-only'}>
        {found ? speaks.found(found.length) : ''}
      </p>
    </div>
  )
}
