'use client'

import { useState } from 'react'

import type { Proof } from '@/lib/contracts/proof'
import { uploadWords } from '@/lib/text/proofs'

import { proofName } from './proof-item'

/** What is said aloud: what somebody did, and each file that has arrived since. */
export function useNews(files: readonly Proof[]): readonly [said: string, say: (words: string) => void] {
  const [said, say] = useState('')
  const [count, setCount] = useState(files.length)
  if (files.length !== count) {
    setCount(files.length)
    const newest = files.at(-1)
    if (files.length > count && newest !== undefined) say(uploadWords.added(proofName(newest.type, files.length)))
  }
  return [said, say]
}
