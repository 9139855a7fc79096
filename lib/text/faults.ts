import type { FaultCode } from '@/lib/filing/index'

/** What went wrong with an answer and what to do about it. `{label}` is the field's name. */
export const faultWords: Readonly<Record<FaultCode, string>> = {
  empty: '请填写{label}',
  'too-long': '{label}太长了，请写短一些',
  'too-short': '{label}写得太少，请写完整一些',
  'forbidden-characters': '{label}里有不能用的符号（例如表情或尖括号），请删掉',
  'name-characters': '{label}请用汉字（或字母），不要写数字和符号',
  'id-length': '{label}应为18位，请数一数有没有多写或少写',
  'id-characters': '{label}只能有数字，最后一位可以是 X',
  'id-birthday': '{label}第7到14位是出生日期，现在不是一个真实的日期，请检查',
  'id-checksum': '{label}有一位写错了，请对照身份证检查',
  'phone-length': '{label}应为11位手机号',
  'phone-prefix': '{label}应是1开头的手机号，请检查前三位',
  'day-unreadable': '{label}看不懂，请写成“2026年3月5日”这样',
  'day-in-future': '{label}不能晚于今天，请检查年份',
  'day-in-past': '{label}已经过去了，请检查年份；如果证件已过期，请先换新',
  'day-before-start': '{label}不能早于开始的日期',
  'day-too-far': '{label}离现在太远，请检查年份',
  'day-too-old': '{label}太早了，请检查年份',
  'choice-missing': '请选一项：{label}',
  'agreement-missing': '请先看完承诺书，同意的话打勾；不想承诺可以回去选“现在交证明材料”',
  'signature-differs': '{label}要和参保人的姓名一样，请照身份证写',
  'place-not-found': '没有找到这个{label}，请写城市或区县的名字，例如“长春”',
  'place-ambiguous': '有几个地方叫这个名字，请在下面选一个',
  'place-without-policy': '这个参保地没有可用的政策文件，不能在这里办。请检查是不是写错了；没有写错的，请打 12393 问',
  'place-without-office': '这个参保地的经办机构还没有接入，在这里交了没有人办。请打 12393，或到参保地的医保窗口办',
  'place-too-wide': '{label}请写到城市，例如“沈阳”，只写省不行',
}

export const faultText = (code: FaultCode, label: string): string => faultWords[code].replace('{label}', label)
