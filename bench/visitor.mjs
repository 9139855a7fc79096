import { setTimeout as pause } from 'node:timers/promises'

const entities = { '&quot;': '"', '&#x27;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const plain = (text) => text.replace(/&(?:quot|#x27|amp|lt|gt);/g, (entity) => entities[entity])

/** The first form of a page with a field of this name: its hidden fields, as a browser without scripts would send them. */
function formIn(html, field) {
  const form = [...html.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside]) => inside).find((inside) => inside.includes(`name="${field}"`))
  if (form === undefined) throw new Error(`no form with ${field}`)
  const body = new FormData()
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) body.set(plain(/name="([^"]*)"/.exec(input)[1]), plain(/value="([^"]*)"/.exec(input)?.[1] ?? ''))
  return body
}

/** Somebody with a cookie jar and no browser. */
export function visitor(origin) {
  const jar = new Map()
  const keep = (response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
      jar.set(name, value)
    }
    return response
  }
  const ask = async (path, options = {}) => keep(await fetch(`${origin}${path}`, {
    redirect: 'manual', ...options, headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), origin, ...options.headers },
  }))
  const fillIn = async (path, field, value) => {
    const body = formIn(await (await ask(path)).text(), field)
    body.set(field, value)
    return ask(path, { method: 'POST', body })
  }
  return { ask, fillIn, jar }
}

/** Signs in with the code that the demo shows. */
export async function signIn({ ask, fillIn }, phone) {
  const asked = await fillIn('/sign-in', 'phone', phone)
  const inbox = await (await ask('/demo/inbox')).text()
  const code = /data-testid="code"[^>]*>[^<]*?(\d{6})/.exec(inbox)?.[1] ?? /(\d{6}) 是您登录/.exec(inbox)?.[1]
  const done = await fillIn(asked.headers.get('location'), 'code', code ?? '')
  if (done.status !== 303) throw new Error(`not signed in: ${done.status}`)
}

export { pause }
