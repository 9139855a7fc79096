import { memo } from 'react'

import type { Institution } from '@/lib/hospitals/index'
import { aliasWords, hospitalKindWords, hospitalWords, levelWords } from '@/lib/text/hospitals'

import { Cell } from '../ui/cell'

import { nothingKnown, openTold } from './view'

/** `mixed`: something is known of others in the list, so that saying nothing of this one would look like a no. */
type Props = { readonly hospital: Institution; readonly place: string; readonly called: string; readonly mixed: boolean }

/** One institution of a list: name, level, where, and what is known to be open. Those that stay while one types are not drawn again. */
export const HospitalCell = memo(function HospitalCell({ hospital, place, called, mixed }: Props) {
  const about = [hospitalKindWords[hospital.kind], place, called].filter((part) => part !== '').join(' · ')
  return <Cell href={`/hospitals/${hospital.id}`} title={hospital.name} value={levelWords[hospital.level]} note={<Note about={about} hospital={hospital} mixed={mixed} />} />
})

type NoteProps = { readonly about: string; readonly hospital: Institution; readonly mixed: boolean }

function Note({ about, hospital: { open }, mixed }: NoteProps) {
  if (nothingKnown(open)) return <>{about}{mixed ? <span className="block">{hospitalWords.openUnknown}</span> : null}</>
  const { yes, no } = openTold(open)
  return (
    <>
      <span className="block">{about}</span>
      {yes.length === 0 ? null : <span className="block text-ok">{hospitalWords.openKnown(yes.join('、'))}</span>}
      {no.length === 0 ? null : <span className="block">{hospitalWords.closedKnown(no.join('、'))}</span>}
    </>
  )
}

/** Why it was found, where its name does not say so: the name people call it by. */
export function otherName({ name, aliases }: Institution, text: string): string {
  const typed = text.trim()
  if (typed === '' || name.includes(typed)) return ''
  const alias = aliases.find((each) => each.text.includes(typed)) ?? aliases[0]
  return alias === undefined ? '' : `${aliasWords[alias.type]}${alias.text}`
}
