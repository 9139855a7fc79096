/** `__Host-`: the browser takes them from this very host over a secure connection only, and no subdomain can set them. */
export const COOKIES = { citizen: '__Host-ydt', staff: '__Host-ydt-staff', ask: '__Host-ydt-ask', weChat: '__Host-ydt-wechat' } as const

// Lax, not Strict: people come from links in messages and in WeChat, and are to be signed in when they do.
export const cookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

/** A token of ours from a Cookie header; anything of another shape is no token. */
export function tokenIn(header: string | null, name: string): string | undefined {
  const pair = (header ?? '').split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`))
  return readToken(pair?.slice(name.length + 1))
}

export const readToken = (text: string | undefined): string | undefined => (text !== undefined && /^[\w-]{43}$/.test(text) ? text : undefined)
