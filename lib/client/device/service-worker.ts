type Watch = {
  /** A new version waits; calling `apply` starts it. */
  onReady: (apply: () => void) => void
  reload: () => void
}

/** Calls `see` now and whenever a newly found worker changes its state. */
function follow(registration: ServiceWorkerRegistration, see: () => void) {
  see()
  registration.addEventListener('updatefound', () => { registration.installing?.addEventListener('statechange', see) })
}

async function register(workers: ServiceWorkerContainer, onWaiting: (waiting: ServiceWorker) => void) {
  const registration = await workers.register('/sw.js', { updateViaCache: 'none' })
  follow(registration, () => {
    if (registration.waiting && workers.controller) onWaiting(registration.waiting)
  })
}

/** Registers the worker where there is one (not in WeChat on iPhone) and reports waiting versions. Returns how to stop listening. */
export function watchForUpdate(device: Pick<Navigator, 'serviceWorker'>, { onReady, reload }: Watch): (() => void) | undefined {
  if (!('serviceWorker' in device)) return undefined
  const workers = device.serviceWorker
  let asked = false
  const onChange = () => {
    if (asked) reload()
    asked = false
  }
  workers.addEventListener('controllerchange', onChange)
  register(workers, (waiting) => {
    onReady(() => {
      asked = true
      waiting.postMessage({ type: 'SKIP_WAITING' })
    })
  }).catch(() => undefined)
  return () => { workers.removeEventListener('controllerchange', onChange) }
}
