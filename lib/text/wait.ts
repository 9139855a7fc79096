/** How long to wait, never shorter than it is: 40 秒 · 3 分钟 · 2 小时. */
export function waitText(seconds: number): string {
  if (seconds <= 60) return `${Math.max(1, Math.ceil(seconds))} 秒`
  return seconds <= 90 * 60 ? `${Math.ceil(seconds / 60)} 分钟` : `${Math.ceil(seconds / 3600)} 小时`
}
