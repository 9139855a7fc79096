/** The address under which the document came, read when it did: WeChat on iPhone goes by it however far one has walked since. */
export const landing = typeof window === 'undefined' ? '' : window.location.href
