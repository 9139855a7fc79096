import { homeWords } from '@/lib/text/home'
import { shell } from '@/lib/text/shell'
import { Landscape } from './landscape'

/** The picture runs to both edges of a phone and ends in the page's own ground. */
export function Hero() {
  return (
    <section>
      <div className="-mx-4 -mt-3 overflow-hidden bg-sunken sm:mx-0 sm:mt-3 sm:rounded-card">
        <Landscape className="w-full" />
      </div>
      <h1 className="pt-5 text-display">{shell.promiseHalves.map((half) => <span key={half} className="inline-block">{half}</span>)}</h1>
      <p className="pt-2 text-lead text-soft">{homeWords.lead}</p>
    </section>
  )
}
