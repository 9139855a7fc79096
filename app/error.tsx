'use client'

import { Broken } from '@/components/shell/broken'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <Broken error={error} retry={retry} />
}
