import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import { isLanguage, languages } from '@/lib/text/languages/language'

type Props = { readonly children: ReactNode; readonly params: Promise<{ lang: string }> }

/** No other first part of an address is a language. */
export const dynamicParams = false
export const generateStaticParams = () => languages.map((lang) => ({ lang }))

export default async function LanguageLayout({ children, params }: Props) {
  if (!isLanguage((await params).lang)) notFound()
  return children
}
