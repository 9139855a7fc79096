import Link from 'next/link'
import type { ReactNode } from 'react'

import { forReference } from '@/lib/text/languages/language'
import type { Speech } from '@/lib/text/languages/index'

import { LooksSwitch } from '../shell/looks-switch'
import { Icon } from '../ui/icon'
import { Emblem } from '../ui/route-line'

import { PageLanguage } from './page-language'
import { addressIn, LanguageSwitch } from './switch'
import { Zh } from './zh'

type Props = {
  readonly speech: Speech
  /** This page's address among the Chinese ones. */
  readonly address: string
  readonly title?: ReactNode
  readonly lead?: ReactNode
  readonly back?: { readonly href: string; readonly label: string } | undefined
  readonly children: ReactNode
}

const width = 'mx-auto w-full max-w-column px-4 sm:px-6'

/** Everything around a translated page: that it is a translation, the same page in Chinese, and whom to call. */
export function LanguagePage({ speech, address, title, lead, back, children }: Props) {
  const { language, words: { shell } } = speech
  return (
    <div lang={language} className="flex min-h-screen flex-col">
      <PageLanguage language={language} />
      <a href="#main" className="skip">{shell.skip}</a>
      <header className="border-b border-line">
        <div className={`flex flex-wrap items-center justify-between gap-x-4 py-1.5 ${width}`}>
          <Link href={`/${language}`} prefetch={false} className="inline-flex min-h-11 items-center gap-2 font-semibold text-ink no-underline"><Emblem className="size-[1.6em]" />{shell.name}</Link>
          <LooksSwitch words={{ elder: shell.larger, off: shell.plain }} />
          <LanguageSwitch label={shell.languages} now={language} address={address} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`grow pt-3 pb-10 outline-none ${width}`}>
        <div className="grid gap-6">
          <p className="rounded-card bg-warn-wash p-4 text-small text-warn"><Zh>{forReference}</Zh><span className="block">{shell.reference}</span></p>
          {back === undefined ? null : <Link href={addressIn(language, back.href)} prefetch={false} className="inline-flex min-h-11 items-center gap-1 justify-self-start pe-2"><Icon name="back" className="size-[1.15em]" />{back.label}</Link>}
          {title === undefined ? null : <div className="grid gap-2"><h1 className="text-title">{title}</h1>{lead === undefined ? null : <p className="text-lead text-soft">{lead}</p>}</div>}
          {children}
        </div>
      </main>
      <div className={width}><Help speech={speech} /></div>
      <div className="h-10" />
    </div>
  )
}

/** Help in the same place on every page. */
function Help({ speech: { words: { shell } } }: Pick<Props, 'speech'>) {
  return (
    <section aria-labelledby="help" className="border-t border-line pt-6">
      <h2 id="help" className="text-lead">{shell.helpTitle}</h2>
      <ul className="mt-1 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <Line label={shell.medical} number="12393" note={shell.medicalNote} />
        <Line label={shell.city} number="12345" note={shell.cityNote} />
      </ul>
      <p className="mt-3 text-soft">{shell.people}</p>
    </section>
  )
}

function Line({ label, number, note }: { readonly label: string; readonly number: string; readonly note: string }) {
  return (
    <li>
      <a href={`tel:${number}`} className="inline-flex min-h-11 items-center gap-2 font-medium"><Icon name="phone" className="size-[1.25em]" />{label} {number}</a>
      <p className="text-small text-soft">{note}</p>
    </li>
  )
}
