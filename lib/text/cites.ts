import type { Cite } from '@/lib/policy/index'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A small number as the documents write it: 12 is 十二. */
function chinese(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`
  return `${head}${ones === 0 && tens > 0 ? '' : (digits[ones] ?? '')}`
}

/** 第十二条第四款 · 第七条（一） · 六 (a section of a notice, as it is). */
export function citeText({ article, paragraph, item }: Cite): string {
  const place = /^\d+$/.test(article) ? `第${chinese(Number(article))}条` : article
  return `${place}${paragraph === undefined ? '' : `第${chinese(paragraph)}款`}${item === undefined ? '' : `（${item}）`}`
}
