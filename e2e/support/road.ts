import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A road between phone and server that can be cut and mended: real connections, really broken. */
export type Road = {
  /** For a browser's context. */
  readonly proxy: { readonly server: string; readonly bypass: string }
  /** Counts what the phone sends from here on, and cuts the road once so much of it has passed. */
  readonly cutAfter: (bytes: number) => void
  readonly isCut: () => boolean
  readonly mend: () => void
  readonly close: () => Promise<void>
}

export async function roadTo(origin: string): Promise<Road> {
  const port = Number(new URL(origin).port)
  const travellers = new Set<Socket>()
  const state = { cut: false, sent: 0, cutAt: Infinity }
  const cut = () => {
    state.cut = true
    state.cutAt = Infinity
    for (const socket of travellers) socket.destroy()
  }
  const join = (phone: Socket, far: Socket) => {
    for (const socket of [phone, far]) {
      travellers.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => { travellers.delete(socket); phone.destroy(); far.destroy() })
    }
    phone.on('data', (part: Buffer) => {
      const passes = Math.min(part.length, state.cutAt - state.sent)
      state.sent += passes
      far.write(part.subarray(0, passes))
      if (state.sent >= state.cutAt) cut()
    })
    far.pipe(phone)
  }
  // As a SOCKS 5 proxy (RFC 1928) that knows one place only: so the address of the page stays what it is.
  const server = createServer((phone) => {
    if (state.cut) return void phone.destroy()
    phone.on('error', () => undefined)
    phone.once('data', () => {
      phone.once('data', () => {
        phone.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        join(phone, connect(port, 'localhost'))
      })
      phone.write(Buffer.from([5, 0]))
    })
  })
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  return {
    proxy: { server: `socks5://127.0.0.1:${String((server.address() as AddressInfo).port)}`, bypass: '<-loopback>' },
    cutAfter: (bytes) => { state.sent = 0; state.cutAt = bytes },
    isCut: () => state.cut,
    mend: () => { state.cut = false },
    close: () => new Promise((closed) => { server.close(() => { closed() }); for (const socket of travellers) socket.destroy() }),
  }
}
