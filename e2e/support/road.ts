import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A road between phone and server that can be cut and mended: real connections, really broken. */
export type Road = {
  readonly origin: string
  /** Counts what the phone sends from here on, and cuts the road once so much of it has passed. */
  readonly cutAfter: (bytes: number) => void
  readonly isCut: () => boolean
  readonly mend: () => void
  readonly sent: () => number
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
  const server = createServer((phone) => {
    if (state.cut) return void phone.destroy()
    const far = connect(port, 'localhost')
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
  })
  await new Promise<void>((ready) => { server.listen(0, 'localhost', ready) })
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    cutAfter: (bytes) => { state.sent = 0; state.cutAt = bytes },
    isCut: () => state.cut,
    mend: () => { state.cut = false },
    sent: () => state.sent,
    close: () => new Promise((closed) => { server.close(() => { closed() }); for (const socket of travellers) socket.destroy() }),
  }
}
