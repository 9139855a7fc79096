import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { AppUpdate } from '@/components/shell/app-update'
import { ComeBack } from '@/components/shell/come-back'
import { DemoBanner } from '@/components/shell/demo-banner'
import { InWeChat } from '@/components/shell/in-wechat'
import { isDemo } from '@/lib/server/env'
import { shell } from '@/lib/text/shell'
import './globals.css'

export const metadata: Metadata = {
  title: { default: `${shell.name}：${shell.promise}`, template: `%s · ${shell.name}` },
  description: '异地就医备案：查该办哪种、在线办理、查进度，每一句都有依据。',
  applicationName: shell.name,
  appleWebApp: { capable: true, title: shell.name },
  formatDetection: { telephone: false },
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }, { url: '/icon-192.png', sizes: '192x192' }], apple: '/apple-icon.png' },
  referrer: 'same-origin',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f4ed' },
    { media: '(prefers-color-scheme: dark)', color: '#11181a' },
  ],
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The script in its head changes its attributes before React looks at them.
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <script src="/first.js" />
      </head>
      {/* A translated page gives the page its own language; what stands around it stays Chinese. */}
      <body lang="zh-CN">
        {isDemo() ? <DemoBanner /> : null}
        {children}
        <AppUpdate />
        <ComeBack />
        <InWeChat />
      </body>
    </html>
  )
}
