import type { Institution } from '@/lib/hospitals/index'
import { aliasWords, hospitalKindWords, hospitalWords, levelWords } from '@/lib/text/hospitals'

import { Cell } from '../ui/cell'

import { nothingKnown, openTold, type Row } from './view'

/** `mixed`: something is known of others in the list, so that saying nothing of this one would look like a no. */
type Props = { readonly row: Row; readonly text: string; readonly href: string; readonly mixed: boolean }

/** One institution of a list: name, level, where, and what is known to be open. */
export function HospitalCell({ row: { hospital, place }, text, href, mixed }: Props) {
  const about = [hospitalKindWords[hospital.kind], place, otherName(hospital, text)].filter((part) => part !== '')
  return <Cell href={href} title={hospital.name} value={levelWords[hospital.level]} note={<Note about={about.join(' · ')} hospital={hospital} mixed={mixed} />} />
}

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
function otherName({ name, aliases }: Institution, text: string): string {
  const typed = text.trim()
  if (typed === '' || name.includes(typed)) return ''
  const alias = aliases.find((each) => each.text.includes(typed)) ?? aliases[0]
  return alias === undefined ? '' : `${aliasWords[alias.type]}${alias.text}`
}
