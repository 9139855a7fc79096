import { formatDay, shanghaiDay } from '@/lib/base/plain-date'

const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })

/** For people: 2026年2月14日 00:05:09, by the clock of China. */
export const momentText = (at: Date): string => `${formatDay(shanghaiDay(at.getTime()))} ${time.format(at)}`
