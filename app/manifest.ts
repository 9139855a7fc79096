import type { MetadataRoute } from 'next'
import { homeWords } from '@/lib/text/home'
import { shell } from '@/lib/text/shell'

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: `${shell.name}：异地就医备案`,
    short_name: shell.name,
    description: shell.promise,
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f8f4ed',
    theme_color: '#f8f4ed',
    categories: ['government', 'medical'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: homeWords.check.title, url: '/check' },
      { name: homeWords.file.title, url: '/filings/new' },
      { name: homeWords.progress.title, url: '/filings' },
    ],
  }
}
