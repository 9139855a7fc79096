/** What happens to a photograph, in its order. */
export const stages = ['拷贝', '变小', '算摘要、存好', '登记', '传', '检查', '显示']

/** In the page: marks the moment of the pick and the moment at which the photograph is shown as received, by the page's own clock. */
export function watch() {
  addEventListener('change', () => performance.mark('bench-picked'), { capture: true, once: true })
  const seen = () => [...document.querySelectorAll('a')].some(({ textContent, ariaLabel }) => `${ariaLabel ?? ''}${textContent}`.includes('照片 1'))
  new MutationObserver((_, observer) => {
    if (!seen()) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => performance.mark('bench-shown')))
  }).observe(document.body, { childList: true, subtree: true })
}

/** In the page: how long each stage took, from what the page noted and from what the browser knows of its requests. */
export function stagesOf() {
  const mark = (name) => performance.getEntriesByName(name, 'mark')[0].startTime
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/uploads'))
  const end = (entries) => Math.max(...entries.map(({ responseEnd }) => responseEnd))
  const [from, shown] = [mark('bench-picked'), mark('bench-shown')]
  const announced = end(asked.filter(({ name }) => name.endsWith('/uploads')))
  const sent = end(asked.filter(({ initiatorType }) => initiatorType === 'xmlhttprequest'))
  const ends = [from, mark('photo-copied'), mark('photo-small'), mark('photo-kept'), announced, sent, end(asked.filter(({ initiatorType }) => initiatorType === 'fetch')), shown]
  return { seconds: (shown - from) / 1000, arrived: performance.timeOrigin + shown, ms: ends.slice(1).map((at, each) => at - ends[each]) }
}
