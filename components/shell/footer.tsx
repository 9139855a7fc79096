import type { ReactNode } from 'react'
import { footer } from '@/lib/text/shell'

/** `links`: pages such as the privacy statement, once they exist. */
export function Footer({ links, width }: { links?: ReactNode; width: string }) {
  return (
    <footer className="mt-10 border-t border-line bg-sunken text-small text-soft">
      <div className={`grid gap-2 px-4 py-6 sm:px-6 ${width}`}>
        {links}
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {Object.values(footer).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
