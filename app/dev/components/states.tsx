import { OneByOne } from '@/components/shell/one-by-one'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Loading } from '@/components/ui/loading'
import { Notice } from '@/components/ui/notice'
import { StackedBar } from '@/components/ui/stacked-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

const parts = [
  { id: 'fund', label: '医保付', weight: 70, amount: '7000元', tone: 'ok' },
  { id: 'self', label: '自己付', weight: 30, amount: '3000元', tone: 'mark' },
] as const

/** The four states of any list or page, and what 关怀版 makes of a page with several questions. */
export function States() {
  return (
    <>
      <h2 className="text-heading">空的、正在打开、出错、办成了</h2>
      <EmptyState title="还没有备案" text="去外地看病前办好，省心又省钱。" action={<LinkButton href="/">办备案</LinkButton>} />
      <Loading rows={2} />
      <Notice kind="danger" title="没有提交成功">网络断了。内容还在，请再点一次。</Notice>
      <Notice kind="ok" title="已提交">备案编号 YD2026-0305-0012，请记下来或截图。</Notice>
      <h2 className="text-heading">一次一问（打开关怀版看）</h2>
      <form method="get">
        <OneByOne ids={['first-line', 'second-line']} faults={[]} send={<SubmitButton>保存并继续</SubmitButton>}>
          <TextField name="first-line" label="第一个问题" />
          <TextField name="second-line" label="第二个问题" hint="后面的问题也在表单里，不会丢" />
        </OneByOne>
      </form>
      <StackedBar caption="一张账单由谁付" heads={['谁付', '占多少', '多少钱']} parts={parts} total={{ id: 'all', label: '合计', weight: 100, amount: '10000元', tone: 'edge' }} />
    </>
  )
}
