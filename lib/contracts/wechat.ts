/** What a page tells WeChat so that it may set its share card. Good for this address only, and secret to nobody. */
export type PageSignature = { readonly appId: string; readonly nonceStr: string; readonly timestamp: number; readonly signature: string }
