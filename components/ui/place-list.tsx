'use client'

import { type PointerEvent, useEffect, useRef } from 'react'
import { Icon } from './icon'
import type { PlaceOption } from './place-option'

type Props = {
  id: string
  found: readonly PlaceOption[]
  label: string
  active: number
  onHover: (at: number) => void
  onChoose: (place: PlaceOption) => void
}

/** Pressing a row must not take the focus from the text field, or the list would close before the tap arrives. */
const keepFocus = (event: PointerEvent) => { event.preventDefault() }

export function PlaceList({ id, found, label, active, onHover, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => { list.current?.children[active]?.scrollIntoView({ block: 'nearest' }) }, [active])
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} hidden={found.length === 0} className="card mt-1.5 max-h-80 overflow-y-auto">
      {found.map((place, at) => (
        <li
          key={place.code} id={`${id}-${at}`} role="option" aria-selected={at === active}
          className={`flex min-h-13 cursor-pointer items-center gap-2.5 border-t border-line px-3.5 py-2.5 first:border-t-0 ${at === active ? 'bg-accent-wash' : ''}`}
          onPointerDown={keepFocus} onMouseDown={(event) => { event.preventDefault() }}
          onPointerEnter={() => { onHover(at) }} onClick={() => { onChoose(place) }}
        >
          <Icon name="pin" className="size-[1.25em] text-accent" />
          <span className="min-w-0">
            {place.name}
            {place.note === undefined ? null : <span className="block text-small text-soft">{place.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
