import type { Institution } from '@/lib/hospitals/index'
import { aliasWords, hospitalKindWords, hospitalWords, levelWords } from '@/lib/text/hospitals'

import { Cell } from '../ui/cell'

import { nothingKnown, openTold, type Row } from './view'

type Props = { readonly row: Row; readonly text: string; readonly href: string }

/** One institution of a list: name, level, where, and what is known to be open. */
export function HospitalCell({ row: { hospital, place }, text, href }: Props) {
  const about = [hospitalKindWords[hospital.kind], place, otherName(hospital, text)].filter((part) => part !== '')
  return <Cell href={href} title={hospital.name} value={levelWords[hospital.level]} note={<Note about={about.join(' · ')} hospital={hospital} />} />
}

function Note({ about, hospital: { open } }: { readonly about: string; readonly hospital: Institution }) {
  if (nothingKnown(open)) return about
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
