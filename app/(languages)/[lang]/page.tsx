import { LanguageHome } from '@/components/languages/home'

import { speechOf } from './speech'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props) {
  return { title: (await speechOf(params)).words.home.title }
}

/** What the service is, its four doors, and how to file. */
export default async function LanguageHomePage({ params }: Props) {
  return <LanguageHome speech={await speechOf(params)} />
}
