/** What a person may allow and need not: each is asked apart, and nothing else hangs on it. */
export const purposes = ['prefill', 'wechat-notices'] as const
export type Purpose = (typeof purposes)[number]
/** One answer to one purpose: for which text, yes or no, when. */
export type Consent = { readonly purpose: Purpose; readonly version: string; readonly given: boolean; readonly at: Date }
