import { homeWords, losses } from '@/lib/text/home'
import { Citation } from '../ui/citation'
import { Notice } from '../ui/notice'

/** Three facts that cost people money, each with its article, and how far to trust it today. */
export function Losses() {
  return (
    <section aria-labelledby="losses" className="grid gap-3">
      <h2 id="losses" className="text-heading">
        {homeWords.losses}
      </h2>
      <ol className="card cells">
        {losses.map(({ title, text, cite }) => (
          <li key={title} className="grid gap-1 p-4 sm:px-5">
            <h3>{title}</h3>
            <p>{text}</p>
            <Citation {...cite} />
          </li>
        ))}
      </ol>
      <Notice kind="warn" title={homeWords.caution.title}>
        {homeWords.caution.text}
      </Notice>
    </section>
  )
}
