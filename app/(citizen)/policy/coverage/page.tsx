import { CoverageTable } from '@/components/policy/coverage-table'
import { Page } from '@/components/shell/page'
import { coverage } from '@/lib/policy/index'
import { policyWords } from '@/lib/text/policy'

export const metadata = { title: policyWords.coverage }

/** What is covered and what is not: place by document by topic. */
export default function CoveragePage() {
  return (
    <Page title={policyWords.coverage} lead={policyWords.coverageLead} back={{ href: '/policy', label: policyWords.all }}>
      {coverage().map((table) => <CoverageTable key={table.areas.join()} table={table} />)}
    </Page>
  )
}
