import { KindCard } from '@/components/policy/kind-card'
import { Page } from '@/components/shell/page'
import { Notice } from '@/components/ui/notice'
import type { PlainDate } from '@/lib/base/plain-date'
import { filedKinds, packFor } from '@/lib/policy/index'

export const metadata = { title: '查我该办哪种' }

/** The rules without an end: what holds for whoever reads this page while no newer document is entered. */
const standing = packFor('220000', '9999-12-31' as PlainDate)

/** The four kinds side by side: for whom, with which papers, from when until when. No sign-in, no question asked. */
export default function CheckPage() {
  return (
    <Page title="查我该办哪种" lead="按您的情况找一种，看看条件、材料和有效期。现在能办吉林省各市（州）参保人的备案。" tabs="办事">
      {standing.ok ? filedKinds(standing.value.packs).map((kind) => <KindCard key={kind} kind={kind} rules={standing.value.rules} />) : null}
      <Notice kind="info" title="哪种都不像？">出差、旅游时生了急病，办“异地急诊”。只是自己想去外地看病、没有转诊，没有对应的备案，报销比例只有20%（吉人社联字〔2017〕79号 第十二条第四款）。拿不准请打 12393。</Notice>
    </Page>
  )
}
