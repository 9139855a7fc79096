import { isWeChat } from '../device/browser'
import { copyText } from '../device/clipboard'

/** What came of it: handed to another app, put on the clipboard, called off by the person, or not possible on this phone. */
export type Shared = 'shared' | 'copied' | 'called-off' | 'impossible'

/** Copies text; impossible in old browsers and where the page may not. */
export const copy = async (text: string): Promise<Shared> => ((await copyText(text)) ? 'copied' : 'impossible')

/** Hands a link to an app of the person's choice, or copies it where the browser cannot. */
export async function shareLink({ title, url }: { readonly title: string; readonly url: string }): Promise<Shared> {
  if ((navigator as Partial<Navigator>).share === undefined) return copy(url)
  return navigator.share({ title, url }).then(() => 'shared' as const, (reason: unknown) => (isCalledOff(reason) ? 'called-off' : copy(url)))
}

const isCalledOff = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError'

/** WeChat neither prints nor downloads; its own menu keeps a picture that is held down. */
export const inWeChat = (): boolean => isWeChat(navigator.userAgent)
