import { describe, expect, test } from 'vitest'
import { fieldIds, type FieldId } from '@/lib/filing/index'
import { privacyNotice } from './privacy'

const text = [privacyNotice.lead, ...privacyNotice.parts.flatMap(({ title, lines }) => [title, ...lines])].join('\n')

describe('[55] the notice', () => {
  test.each([
    ['who handles it and how to reach them', /谁在处理[\s\S]*12393/u], ['on what ground', /第十三条第一款第三项/u], ['that the ground is no consent', /不靠“同意”/u],
    ['what follows from not giving it', /办不了这次备案/u], ['what is sensitive, why it is needed and what a leak would mean', /敏感个人信息，只有[\s\S]*泄露会/u],
    ['who sees it', /只有您自己，和您参保地经办机构/u], ['that none goes abroad', /不传到境外/u], ['for how long', /保存/u], ['how to see and copy it', /查看、复制/u], ['how to correct it', /更正、补充/u],
    ['how to delete it', /删除：/u], ['whom to ask for a reason', /要求解释/u], ['who acts for a child', /14 岁以下/u],
    ['what the phone keeps', /72 小时/u], ['that WeChat is a choice of its own', /微信（可以不绑定）[\s\S]*随时可以解除/u],
    ['that nobody has to mark the service, and who reads a bad mark', /评价（可以不评）[\s\S]*办件的人看不到是谁评的/u],
  ])('says %s', (_, says) => {
    expect(text).toMatch(says)
  })

  // Where the notice tells of what the pages ask for.
  const toldAs: Readonly<Partial<Record<FieldId, string>>> = {
    name: '姓名', guardianName: '监护人写明姓名', guardianRelation: '和孩子的关系', guardianAgrees: '单独同意', idNumber: '身份证号', contactPhone: '手机号', insuredPlace: '参保地', insurance: '参加的医保', carePlace: '去哪里看病或居住', address: '住址', diagnosis: '诊断',
    referralHospital: '转诊', referralDay: '转诊', emergencyCare: '急诊', dueDay: '怀孕', mother: '怀孕', hospital: '去哪里看病',
  }
  test('names what is asked of a person', () => {
    expect(fieldIds.filter((field) => toldAs[field] !== undefined && !text.includes(toldAs[field])).sort()).toEqual([])
  })
})
