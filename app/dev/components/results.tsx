import { Button } from '@/components/ui/button'
import { Cell, CellGroup } from '@/components/ui/cell'
import { Citation } from '@/components/ui/citation'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { FileItem, FileList } from '@/components/ui/file-item'
import { LinkButton } from '@/components/ui/link-button'
import { Loading } from '@/components/ui/loading'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { StatusTag } from '@/components/ui/status-tag'
import { SummaryList } from '@/components/ui/summary-list'
import { Timeline } from '@/components/ui/timeline'

const citation = {
  document: '某地异地就医管理办法',
  number: '某医保发〔2017〕1号',
  article: '第十七条',
  says: '“急诊应自就诊之日起 3 个工作日内向参保地经办机构备案登记。”',
  reading: '从就诊的第二天开始数。',
  dates: '2017年11月1日起施行',
}

const stops = [
  { title: '已提交', day: '2026年3月5日 09:12', state: 'done' },
  { title: '工作人员在看', day: '最迟 2026年3月9日', text: '不用等在手机旁，有结果会发短信。', state: 'now' },
  { title: '备案生效', text: '从这天起，可以在外地直接刷卡结算。', state: 'next', children: <Citation {...citation} /> },
  { title: '备案结束', text: '这次出院为止。', state: 'open' },
] as const

export function Results() {
  return (
    <>
      <Notice kind="ok" title="已提交">备案编号 YD2026-0305-0012，请记下来或截图。</Notice>
      <Notice kind="info">您可以先提交，居住证在 30 天内补上。</Notice>
      <Notice kind="warn" title="备案有效期间，参保地的待遇先停用">回长春看病暂时不能按本地待遇报销。</Notice>
      <Notice kind="danger" title="没有通过">居住证已过期。可以补办后重新提交。</Notice>
      <div className="flex flex-wrap gap-2">
        <StatusTag kind="info" label="审核中" />
        <StatusTag kind="ok" label="已生效" />
        <StatusTag kind="warn" label="要补材料" />
        <StatusTag kind="danger" label="未通过" />
        <StatusTag kind="plain" label="草稿" />
      </div>
      <CellGroup title="我的备案">
        <Cell href="/" icon="document" title="转院 · 北京市" value="审核中" note="2026年3月5日提交" />
        <Cell href="/" title="长期居住 · 海口市" end={<StatusTag kind="ok" label="已生效" />} />
        <Cell title="参保地" value="长春市" />
      </CellGroup>
      <SummaryList
        rows={[
          { label: '姓名', value: '王建国', changeHref: '/' },
          { label: '去哪里看病', value: '北京市朝阳区', changeHref: '/' },
          { label: '身份证号', value: '220104********0012' },
        ]}
      />
      <Panel title="从哪天起有效">
        <Timeline items={stops} />
      </Panel>
      <Citation {...citation} />
      <Disclosure summary="居住证在哪里办？" open>到居住地派出所，或用当地政务服务平台申请。</Disclosure>
      <FileList>
        <FileItem kind="image" name="居住证正面" note="0.4 MB · 已收到" href="/" end={<Button kind="quiet" type="button">删除</Button>} />
        <FileItem name="转诊单.pdf" note="1.2 MB" error="打不开，请重新拍一张" />
      </FileList>
      <EmptyState title="还没有备案" text="去外地看病前办好，省心又省钱。" action={<LinkButton href="/">办备案</LinkButton>} />
      <Loading rows={2} />
    </>
  )
}
