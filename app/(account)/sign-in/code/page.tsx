import type { Metadata } from 'next'
import { whereNext } from '@/lib/server/account'
import { codeWords } from '@/lib/text/account'
import { CodePage } from '../../code-page'
import { confirmCode } from '../actions'

export const metadata: Metadata = { title: codeWords.title, robots: { index: false } }

export default async function SignInCodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const { next: asked } = await searchParams
  const next = whereNext(typeof asked === 'string' ? asked : undefined)
  return <CodePage purpose="citizen" confirm={confirmCode} hidden={{ next }} again={{ href: `/sign-in?next=${encodeURIComponent(next)}`, label: codeWords.otherPhone }} />
}
