export type Browser = {
  /** Whose window the page is in. WeCom calls itself WeChat too and is not. */
  readonly app: 'wechat' | 'wecom' | 'browser'
  readonly system: 'android' | 'ios' | 'desktop' | 'unknown'
  /** A view inside an app, without the browser's own bar. */
  readonly isView: boolean
  readonly isMiniProgram: boolean
  readonly isDevTool: boolean
  /** The main version of Chrome that WeChat on Android brings along, updated apart from WeChat itself. */
  readonly kernel: number | undefined
}

/**
 * How a browser calls itself. Good for words (where the menu is, how one shares) and for the one thing that WeChat signs differently on
 * iPhone; what a phone can do is asked of the phone. Whatever is not known is a browser.
 */
export function readBrowser(userAgent: string): Browser {
  const isWeCom = /wxwork\//iu.test(userAgent)
  const isWeChat = /MicroMessenger\//iu.test(userAgent)
  const system = systemOf(userAgent)
  return {
    app: isWeCom ? 'wecom' : isWeChat ? 'wechat' : 'browser',
    system,
    isView: isWeChat || (system === 'android' && /;\s*wv\)/u.test(userAgent)),
    isMiniProgram: isWeChat && /miniProgram(?:Env)?\//iu.test(userAgent),
    isDevTool: /wechatdevtools|wxdebugger/iu.test(userAgent),
    kernel: kernelOf(userAgent),
  }
}

export const isWeChat = (userAgent: string): boolean => readBrowser(userAgent).app === 'wechat'

function systemOf(userAgent: string): Browser['system'] {
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'ios'
  if (/Android/u.test(userAgent)) return 'android'
  return /WindowsWechat|MacWechat|Windows NT|Macintosh|X11/u.test(userAgent) ? 'desktop' : 'unknown'
}

/** Seven digits begin with the main version of Chrome; the four or five of older ones and of the desktop do not. */
function kernelOf(userAgent: string): number | undefined {
  const [, build = ''] = /XWEB\/(\d+)/u.exec(userAgent) ?? []
  return build.length === 7 ? Number(build.slice(0, 3)) : undefined
}
