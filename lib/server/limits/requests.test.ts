import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { markRequests } from './requests'

test('what a sender writes about itself is overwritten with what the socket says', async () => {
  markRequests()
  const server = createServer((request, response) => { response.end(JSON.stringify(request.headers)) })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/filings?a=1`, { headers: { 'x-ydt-peer': '6.6.6.6', 'x-ydt-path': '//evil.example' } })
  expect(await answer.json()).toMatchObject({ 'x-ydt-peer': '127.0.0.1', 'x-ydt-path': '/filings?a=1' })
  server.close()
})
