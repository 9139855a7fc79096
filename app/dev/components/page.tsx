import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Steps } from '@/components/ui/steps'
import { Fields } from './fields'
import { Results } from './results'
import { States } from './states'

export const metadata: Metadata = { title: '所有部件', robots: { index: false } }

const errors = [
  { href: '#id-number', message: '身份证号少了一位，请再看一看' },
  { href: '#day', message: '请写清楚是哪一天，例如 2026年3月5日' },
] as const

/** Every component in every state, for those who draw and those who check. Not part of what is deployed. */
export default function ComponentsPage() {
  if (process.env.NODE_ENV === 'production') notFound()
  return (
    <Page
      title="您为什么要去外地看病？" lead="选最接近的一项。选错了也可以回来改。" back={{ href: '/', label: '上一步' }}
      account={<a href="/" className="inline-flex min-h-11 items-center">退出登录</a>}
      above={
        <>
          <Steps now={2} total={5} title="备案类型" />
          <ErrorSummary errors={errors} />
        </>
      }
    >
      <Fields />
      <Results />
      <States />
    </Page>
  )
}
