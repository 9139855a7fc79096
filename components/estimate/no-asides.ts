import type { ReactNode } from 'react'

/** What stands beside a result, by its place on the page. */
export type Asides = { readonly told: ReactNode; readonly compared: ReactNode; readonly grounds: ReactNode }
export const noAsides: Asides = { told: null, compared: null, grounds: null }
