import type { PlainDate } from '@/lib/base/plain-date'
import { KEPT } from '@/lib/client/kept/address'
import type { Kept } from '@/lib/client/kept/store'
import type { KeptPhoto, KeptRecord } from '@/lib/client/kept/record'
import { keptWords } from '@/lib/text/kept'

import { Page, type PageProps } from '../shell/page'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'

export type Shown = { readonly kept: Kept; readonly today: PlainDate; readonly record: KeptRecord; readonly photos: readonly KeptPhoto[] }

/** A page of what is on the phone: it says how long that stays. */
export function KeptPage({ kept, children, ...page }: PageProps & { readonly kept: Kept }) {
  return (
    <Page {...page}>
      {children}
      {kept.lasting ? <p className="text-small text-soft">{keptWords.stays}</p> : <Notice kind="warn">{keptWords.memory}</Notice>}
    </Page>
  )
}

export function Gone({ kept }: { readonly kept: Kept }) {
  return (
    <KeptPage kept={kept} title={keptWords.title} back={{ href: KEPT, label: keptWords.back }}>
      <EmptyState {...keptWords.gone} action={<LinkButton href={KEPT}>{keptWords.back}</LinkButton>} />
    </KeptPage>
  )
}
