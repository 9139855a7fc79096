// The package brings no types; this is what our stand-in for the unified identity uses of it.
declare module 'oidc-provider' {
  import type { Server } from 'node:http'

  type Settings = {
    readonly clients: readonly { readonly client_id: string; readonly client_secret: string; readonly redirect_uris: readonly string[] }[]
    readonly pkce: { readonly required: () => boolean }
  }

  export default class Provider {
    constructor(issuer: string, settings: Settings)
    proxy: boolean
    listen(port: number, host: string, ready: () => void): Server
  }
}
