import Link from 'next/link'
import { Page, type PageProps } from '@/components/shell/page'
import { privacyNotice } from '@/lib/text/privacy'

/** The frame of these pages, with the privacy notice at the foot. */
export function AccountPage(props: PageProps) {
  const notice = <p><Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">{privacyNotice.title}</Link></p>
  return <Page footerLinks={notice} {...props} />
}
