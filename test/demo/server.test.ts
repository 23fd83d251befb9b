import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetch, request } from 'undici'
import { describe, expect, it } from 'vitest'
import { createRequestLimiter } from '../../src/demo/request-limit.js'
import { startDemoPortals } from '../../src/demo/server.js'
import { ask } from './ask.js'

describe('startDemoPortals', () => {
  it('takes its hosts to the loopback and refuses every other host', async () => {
    const demo = await startDemoPortals()
    try {
      expect((await ask(demo, 'http://kimbang.hanam.example/')).status).toBe(200)
      for (const url of [
        'http://example.com/',
        'http://hanam.example/',
        'http://localhost/',
        'https://kimbang.hanam.example/',
      ]) {
        const refusal = await fetch(url, { dispatcher: demo.dispatcher }).catch((error: Error) => error.cause)
        expect(String(refusal)).toMatch(/is not a host of the demo portals/)
      }
      expect(demo.requests.map((request) => request.host)).toEqual(['kimbang.hanam.example'])
    } finally {
      await demo.close()
    }
  })

  it('shows the portals to a browser, which knows *.localhost', async () => {
    const demo = await startDemoPortals()
    try {
      const index = await (await fetch(demo.origin)).text()
      expect(index).toContain(`http://kimbang.hanam.localhost:${demo.port}/`)
      const stranger = await request(demo.origin, { headers: { host: 'elsewhere.example' } })
      expect(stranger.statusCode).toBe(421)
      expect(await stranger.body.text()).toContain('elsewhere.example')
    } finally {
      await demo.close()
    }
  })

  it('tells that a port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await expect(startDemoPortals({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await new Promise((resolve) => other.close(resolve))
  })

  it('gives the same pages on another port, but for counters', async () => {
    const bodies = []
    for (let run = 0; run < 2; run++) {
      const demo = await startDemoPortals({ now: () => new Date(0) })
      bodies.push((await ask(demo, 'http://honquan.binhphuoc.example/xay-dung-dang/')).body)
      await demo.close()
    }
    expect(bodies[0]).toBe(bodies[1])
  })

  it('answers 429 with Retry-After where NukeViet limits are asked for', async () => {
    const demo = await startDemoPortals({ nukevietLimits: [{ requests: 2, seconds: 60 }] })
    try {
      const statuses = []
      for (let request = 0; request < 3; request++) statuses.push(await ask(demo, 'http://honquan.binhphuoc.example/'))
      expect(statuses.map((answer) => answer.status)).toEqual([200, 200, 429])
      expect(Number(statuses[2]?.headers.get('retry-after'))).toBeGreaterThan(50)
      expect(statuses[2]?.body).toContain('<title>Hãy đợi…</title>')
      expect((await ask(demo, 'http://kimbang.hanam.example/')).status).toBe(200)
    } finally {
      await demo.close()
    }
  })
})

describe('createRequestLimiter', () => {
  it('lets requests pass again when the window has moved on', () => {
    const wait = createRequestLimiter([
      { requests: 2, seconds: 10 },
      { requests: 3, seconds: 100 },
    ])
    expect([0, 1000, 2000, 10_001, 12_000, 100_002].map(wait)).toEqual([null, null, 8, null, 88, null])
  })
})
