import type { ReactNode } from 'react'

/** Chinese words in a page of another language. */
export const Zh = ({ children }: { readonly children: ReactNode }) => <span lang="zh-Hans">{children}</span>
