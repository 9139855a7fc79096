import type { Kind } from '@/lib/policy/index'

export const kindWords: Readonly<Record<Kind, { readonly name: string; readonly short: string; readonly forWhom: string }>> = {
  'long-stay': { name: '长期异地居住（工作）备案', short: '长期异地', forWhom: '在外地长期居住，或长期在外地工作' },
  transfer: { name: '异地转诊备案', short: '异地转诊', forWhom: '参保地的医院看不了，或病情危重，要转到外地医院' },
  emergency: { name: '异地急诊备案', short: '异地急诊', forWhom: '在外地突然生病，已经就近看了急诊或住院' },
  maternity: { name: '异地生育备案', short: '异地生育', forWhom: '准备在外地生孩子' },
  other: { name: '其他临时外出就医备案', short: '其他临时外出', forWhom: '不是急诊、也没有转诊，自己临时到外地看病' },
}
