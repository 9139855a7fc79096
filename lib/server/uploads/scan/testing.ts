import { createServer, type Socket } from 'node:net'

export type Behaviour = (socket: Socket, received: Buffer) => void
export type FakeClamd = { readonly address: string; readonly heard: readonly Buffer[]; readonly close: () => Promise<void> }

const zeroLength = Buffer.alloc(4)
export const says = (answer: string): Behaviour => (socket) => { socket.write(answer) }

/** Does what clamd does with INSTREAM: reads pieces until one of no length, and then what it is told here; or that at once. */
export async function fakeClamd(then: Behaviour, when: 'begin' | 'end' = 'end'): Promise<FakeClamd> {
  const heard: Buffer[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    let received: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined)
    if (when === 'begin') { then(socket, received); return }
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part])
      if (!received.subarray(-4).equals(zeroLength)) return
      heard.push(received)
      then(socket, received)
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = () => new Promise<void>((resolve) => {
    for (const socket of open) socket.destroy()
    server.close(() => { resolve() })
  })
  return { address: `127.0.0.1:${String(address.port)}`, heard, close }
}
