type Answer = { readonly errMsg?: string; readonly err_msg?: string }
/** What WeChat puts into the page, some time after it has loaded. */
export type Bridge = { readonly invoke: (name: string, args: object, answer: (answer: Answer) => void) => void }
type Page = Pick<Window, 'setTimeout' | 'clearTimeout'> & { readonly document: Pick<Document, 'addEventListener' | 'removeEventListener'>; readonly WeixinJSBridge?: Bridge }

const READY = 'WeixinJSBridgeReady'
const PATIENCE_MS = 15_000

/** The way into WeChat; undefined where it does not come, and then the page is a page like any other. */
export function bridgeOf(page: Page = window): Promise<Bridge | undefined> {
  if (page.WeixinJSBridge !== undefined) return Promise.resolve(page.WeixinJSBridge)
  return new Promise((resolve) => {
    const done = () => {
      page.clearTimeout(timer)
      page.document.removeEventListener(READY, done)
      resolve(page.WeixinJSBridge)
    }
    const timer = page.setTimeout(done, PATIENCE_MS)
    page.document.addEventListener(READY, done)
  })
}

/** Whether WeChat did it. One that does not answer did not. */
export function ask(bridge: Bridge, name: string, args: object): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => { resolve(false) }, PATIENCE_MS)
    bridge.invoke(name, args, ({ errMsg, err_msg: older }) => {
      clearTimeout(timer)
      resolve(/:(?:ok|confirm)$/u.test(errMsg ?? older ?? ''))
    })
  })
}
