import { PolicyList } from '@/components/languages/policy/list'

import { speechOf } from '../speech'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props) {
  return { title: (await speechOf(params)).words.policy.title }
}

export default async function LanguagePolicyPage({ params }: Props) {
  return <PolicyList speech={await speechOf(params)} />
}
