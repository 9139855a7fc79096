import { notFound } from 'next/navigation'

import { PolicySummary } from '@/components/languages/policy/summary'
import { allPacks } from '@/lib/policy/index'

import { speechOf } from '../../speech'

type Props = { params: Promise<{ lang: string; pack: string }> }

export const dynamicParams = false
export const generateStaticParams = () => allPacks.map(({ id }) => ({ pack: id }))

const find = async (params: Props['params']) => {
  const { pack } = await params
  return allPacks.find(({ id }) => id === pack)
}

export async function generateMetadata({ params }: Props) {
  const { words } = await speechOf(params)
  const pack = await find(params)
  return { title: pack === undefined ? words.policy.title : words.documents[pack.id].title }
}

/** What one document says, in a few lines. */
export default async function LanguageDocumentPage({ params }: Props) {
  const speech = await speechOf(params)
  const pack = await find(params)
  if (pack === undefined) notFound()
  return <PolicySummary speech={speech} pack={pack} />
}
