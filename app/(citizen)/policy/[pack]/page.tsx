import { notFound } from 'next/navigation'

import { DocumentArticles } from '@/components/policy/document-articles'
import { DocumentChanges } from '@/components/policy/document-changes'
import { DocumentDates } from '@/components/policy/document-dates'
import { DocumentUnclear } from '@/components/policy/document-unclear'
import { Page } from '@/components/shell/page'
import { SummaryList } from '@/components/ui/summary-list'
import { allPacks, documentPage } from '@/lib/policy/index'
import { areaNames } from '@/lib/text/areas'
import { policyWords } from '@/lib/text/policy'

type Props = { params: Promise<{ pack: string }> }

export const dynamicParams = false
export const generateStaticParams = () => allPacks.map(({ id }) => ({ pack: id }))

const find = async (params: Props['params']) => {
  const { pack } = await params
  return allPacks.find(({ id }) => id === pack)
}

export async function generateMetadata({ params }: Props) {
  return { title: (await find(params))?.document.title ?? policyWords.title }
}

/** One document: its rules in plain words, what is done with them, how they are read, what is missing, what changed them. */
export default async function DocumentPage({ params }: Props) {
  const pack = await find(params)
  if (pack === undefined) notFound()
  const page = documentPage(pack)
  const { title, number, issuer, validity } = pack.document
  const rows = [
    { label: policyWords.number, value: number }, { label: policyWords.issuer, value: issuer }, { label: policyWords.for, value: areaNames(pack.areas) },
    { label: policyWords.inForce, value: <DocumentDates validity={validity} /> }, { label: policyWords.version, value: pack.version },
  ]
  return (
    <Page translated={`/policy/${pack.id}`} title={title} back={{ href: '/policy', label: policyWords.all }}>
      <SummaryList rows={rows} />
      <DocumentChanges changes={page.changes} />
      <h2 className="text-heading">{policyWords.rules}</h2>
      {page.rules.length === 0 ? <p>{policyWords.noRules}</p> : <DocumentArticles rules={page.rules} />}
      <DocumentUnclear page={page} />
    </Page>
  )
}
