import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const SLICE = 6250

/** A road to the server on which so many bytes a second leave the phone; it can be cut, really, and mended. */
export async function narrowRoad(port, bytesPerSecond) {
  const sockets = new Set()
  const road = { sent: 0, isCut: false, cutAt: Infinity, cutOff: undefined, free: Promise.resolve(), freeAt: 0 }
  const cut = () => {
    Object.assign(road, { isCut: true, cutAt: Infinity })
    for (const socket of sockets) socket.destroy()
    road.cutOff?.()
  }
  // All connections share the one road, as they share a phone's signal. It is as wide as it is said to be, however late a timer of ours is.
  const pass = (slice, far) => {
    const due = road.freeAt = Math.max(road.freeAt, performance.now()) + (slice.length / bytesPerSecond) * 1000
    road.free = road.free.then(async () => {
      await pause(Math.max(0, due - performance.now()))
      if (far.destroyed) return
      road.sent += slice.length
      far.write(slice)
      if (road.sent >= road.cutAt) cut()
    })
    return road.free
  }
  const server = createServer((phone) => {
    if (road.isCut) return phone.destroy()
    const far = connect(port, 'localhost')
    for (const socket of [phone, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => { sockets.delete(socket); phone.destroy(); far.destroy() })
    }
    phone.on('data', async (data) => {
      phone.pause()
      for (let at = 0; at < data.length; at += SLICE) void pass(data.subarray(at, at + SLICE), far)
      await road.free
      phone.resume()
    })
    far.pipe(phone)
  })
  await new Promise((ready) => { server.listen(0, 'localhost', ready) })
  return {
    port: server.address().port,
    sent: () => road.sent,
    cutAfter: (bytes) => new Promise((done) => { Object.assign(road, { cutAt: road.sent + bytes, cutOff: done }) }),
    mend: () => { road.isCut = false },
    close: () => { server.close(); for (const socket of sockets) socket.destroy() },
  }
}
