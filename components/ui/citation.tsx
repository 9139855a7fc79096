import type { ReactNode } from 'react'
import { Disclosure } from './disclosure'
import { words } from './words'

export type CitationProps = {
  /** The document's name and its number, as printed: 某地异地就医管理办法 · 某医保发〔2017〕1号 */
  document: string
  number: string
  article: string
  says: ReactNode
  reading?: ReactNode
  dates?: ReactNode
}

/** The article behind a statement, one tap away. */
export function Citation({ document, number, article, says, reading, dates }: CitationProps) {
  return (
    <div className="text-small">
      <Disclosure summary={`${words.basis}${number} ${article}`}>
        <p className="font-medium">{`《${document}》${article}`}</p>
        <p>{says}</p>
        {reading ? <p>{words.ourReading}{reading}</p> : null}
        {dates ? <p className="text-soft">{words.inForce}{dates}</p> : null}
      </Disclosure>
    </div>
  )
}
