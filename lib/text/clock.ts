import type { DeskClock } from '@/lib/filing/index'

/** The desk's clock in words. */
export function clockWords({ state, workingDays, provisional }: DeskClock): string {
  const provisionally = provisional ? '，暂按周末计算' : ''
  if (state === 'due-today') return `今天到期${provisionally}`
  return `${state === 'overdue' ? '已超' : '还剩'}${workingDays}个工作日${provisionally}`
}
