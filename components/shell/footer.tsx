import Link from 'next/link'
import { looksWords } from '@/lib/text/looks'
import { privacyNotice } from '@/lib/text/privacy'
import { footer, footerLinks, shell } from '@/lib/text/shell'
import { LanguageSwitch } from '../languages/switch'

export function Footer({ width, translated }: { width: string; translated?: string | undefined }) {
  return (
    <footer className="mt-10 border-t border-line bg-sunken text-small text-soft">
      <div className={`grid gap-2 px-4 py-6 sm:px-6 ${width}`}>
        {translated === undefined ? null : <LanguageSwitch label={shell.languages} now="zh-Hans" address={translated} />}
        <p className="flex flex-wrap gap-x-6">
          <Link href="/policy" prefetch={false} className="inline-flex min-h-11 items-center">{footerLinks.policy}</Link>
          <Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">{privacyNotice.title}</Link>
          <Link href="/accessibility" prefetch={false} className="inline-flex min-h-11 items-center">{footerLinks.accessibility}</Link>
          <Link href="/display" prefetch={false} className="inline-flex min-h-11 items-center">{looksWords.title}</Link>
        </p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {Object.values(footer).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
