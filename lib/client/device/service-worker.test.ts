import { expect, test, vi } from 'vitest'
import { watchForUpdate } from './service-worker'

type Given = { controlled: boolean; waiting: boolean; fails?: boolean }

/** A browser with a service worker container, as far as the watch looks into it. */
function browser({ controlled, waiting, fails }: Given) {
  const worker = { postMessage: vi.fn() }
  const registration = Object.assign(new EventTarget(), { waiting: waiting ? worker : null, installing: null })
  const register = fails ? () => Promise.reject(new Error('refused')) : () => Promise.resolve(registration)
  const serviceWorker = Object.assign(new EventTarget(), { controller: controlled ? {} : null, register: vi.fn(register) })
  return { device: { serviceWorker } as unknown as Navigator, serviceWorker, worker }
}

const settled = () => new Promise((resolve) => { setTimeout(resolve) })

async function watch(given: Given) {
  const there = browser(given)
  const calls = { onReady: vi.fn<(apply: () => void) => void>(), reload: vi.fn() }
  const stop = watchForUpdate(there.device, calls)
  await settled()
  return { ...there, ...calls, stop }
}

test('a phone without service workers is left alone', () => {
  expect(watchForUpdate({} as Navigator, { onReady: vi.fn(), reload: vi.fn() })).toBeUndefined()
})

const visits: [Given, number, string][] = [
  [{ controlled: true, waiting: true }, 1, 'a waiting version is reported'],
  [{ controlled: false, waiting: true }, 0, 'the first version ever is not an update'],
  [{ controlled: true, waiting: false }, 0, 'no version waits, nothing is said'],
  [{ controlled: true, waiting: true, fails: true }, 0, 'a refused registration is silent'],
]

test.each(visits)('%o: %i prompts (%s)', async (given, times) => {
  const { onReady } = await watch(given)
  expect(onReady).toHaveBeenCalledTimes(times)
})

test('the page reloads once, and only after the person agreed', async () => {
  const { onReady, serviceWorker, worker, reload } = await watch({ controlled: true, waiting: true })
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).not.toHaveBeenCalled()
  onReady.mock.calls[0]?.[0]()
  expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledTimes(1)
})
