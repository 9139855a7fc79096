import { notFound } from 'next/navigation'

import { ReportForm } from '@/components/hospitals/report-form'
import { Page } from '@/components/shell/page'
import { hospitalById } from '@/lib/server/hospitals'
import { hospitalWords } from '@/lib/text/hospitals'

import { sendReport } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export const metadata = { title: hospitalWords.reportTitle }

/** Whoever knows better may say so. */
export default async function ReportPage({ params }: Props) {
  const { id } = await params
  const found = await hospitalById(id)
  if (found === undefined) notFound()
  const { name } = found.hospital
  return (
    <Page title={hospitalWords.reportTitle} lead={name} back={{ href: `/hospitals/${id}`, label: hospitalWords.toHospital }}>
      <ReportForm action={sendReport} hospital={id} />
    </Page>
  )
}
