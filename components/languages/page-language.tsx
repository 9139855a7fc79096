'use client'

import { useEffect } from 'react'

/** Tells a reader the language of the whole page. Everything on it says its own besides, so that without scripts nothing is lost. */
export function PageLanguage({ language }: { readonly language: string }) {
  useEffect(() => {
    const root = document.documentElement
    const before = root.lang
    root.lang = language
    return () => { root.lang = before }
  }, [language])
  return null
}
