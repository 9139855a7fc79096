import { PlaceSearchField } from '@/components/shell/place-search-field'
import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/check-field'
import { ChoiceField } from '@/components/ui/choice-field'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

const kinds = [
  { value: 'long-term', label: '在外地长期居住', hint: '有居住证、户口迁过去，或者单位派驻，住半年以上' },
  { value: 'transfer', label: '转院', hint: '本地医院开了转诊手续' },
  { value: 'emergency', label: '急诊' },
]
const places = [{ code: '220104', name: '吉林省长春市朝阳区' }, { code: '110105', name: '北京市朝阳区' }]

export function Fields() {
  return (
    <form method="get" className="grid gap-6" noValidate>
      <ChoiceField name="kind" label="备案类型" options={kinds} defaultValue="transfer" hint="不清楚可以先查一查" />
      <ChoiceField name="papers" kind="checkbox" label="手上有哪些材料" options={kinds.slice(0, 2)} error="请至少选一样" optional />
      <TextField name="person-name" label="姓名" autoComplete="name" hint="和身份证上一样" defaultValue="王建国" />
      <TextField name="id-number" label="身份证号" error="身份证号少了一位，请再看一看" defaultValue="22010419580312001" maxLength={30} />
      <TextField name="note" label="还有什么要告诉我们" multiline optional />
      <DayField name="day" label="哪天去看的急诊" hint="例如 2026年3月5日" error="请写清楚是哪一天，例如 2026年3月5日" defaultValue="三月" />
      <DayField name="until" label="居住证有效期到" defaultValue="2027-03-05" min="2026-01-01" />
      <PlaceSearchField level="county" name="insured" label="在哪里参保" hint="输入城市或区县的名字，例如 长春" />
      <PlaceSearchField level="county" name="care" label="去哪里看病" defaultText="朝阳" candidates={places} error="“朝阳”有两个，请选一个" />
      <CheckField name="agree" label="我已看过并明白：填报不实要退回已报销的钱" hint="打勾不等于提交" />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>继续</SubmitButton>
        <Button kind="plain">先存着，以后再填</Button>
        <Button kind="danger">撤回备案</Button>
        <Button disabled>不能用</Button>
        <LinkButton href="/" kind="quiet">
          不办了
        </LinkButton>
      </div>
    </form>
  )
}
