import Link from 'next/link'
import type { ReactNode } from 'react'
import { shell } from '@/lib/text/shell'
import { Icon } from '../ui/icon'
import { Footer } from './footer'
import { Header } from './header'
import { HelpBlock } from './help-block'
import { ReadAloud } from './read-aloud'
import { type Tab, Tabs } from './tabs'

export type FrameProps = {
  children: ReactNode
  tabs?: Tab | undefined
  back?: { readonly href: string; readonly label: string } | undefined
  account?: ReactNode
  /** For the desk: lists and cases side by side. */
  wide?: boolean | undefined
  /** This page's address, where it is there in Korean and English too. */
  translated?: string | undefined
}

/** Everything around a page, always in the same order. */
export function Frame({ children, tabs, back, account, wide, translated }: FrameProps) {
  const width = `mx-auto w-full ${wide ? 'max-w-wide' : 'max-w-column'}`
  return (
    <div className="flex min-h-screen flex-col">
      <a href="#main" className="skip">
        {shell.skip}
      </a>
      <Header account={account} width={width} />
      <main id="main" tabIndex={-1} className={`grow px-4 pt-3 pb-10 outline-none sm:px-6 ${width}`}>
        <TopLine back={back} aloud={wide !== true} />
        {children}
      </main>
      <div className={`px-4 sm:px-6 ${width}`}>
        <HelpBlock />
      </div>
      <Footer width={width} translated={translated} />
      {tabs ? <Tabs now={tabs} /> : null}
    </div>
  )
}

/** The way back, and beside it as far as it fits the page read aloud: what one came for stays high on the screen. */
function TopLine({ back, aloud }: Pick<FrameProps, 'back'> & { readonly aloud: boolean }) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 print:hidden">
      {back ? (
        <Link href={back.href} prefetch={false} className="inline-flex min-h-11 items-center gap-1 pe-2">
          <Icon name="back" className="size-[1.15em]" />
          {back.label}
        </Link>
      ) : null}
      {aloud ? <ReadAloud /> : null}
    </div>
  )
}
