'use client'

import { useState } from 'react'

/** What had to be opened stays open: a field that is emptied to be written anew must not fold away under the hand that writes. */
export function useOnceOpen(must: boolean): boolean {
  const [was, setWas] = useState(must)
  if (must && !was) setWas(true)
  return must || was
}
