import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Server } from 'node:net'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { readHealth } from '../../src/crawl/health/portal-health.js'
import { articleHtml, crawl, listHtml, pipelineFor, readPages } from './servers/crawl-kit.js'
import { PortalServer } from './servers/portal-server.js'
import { selfSigned } from './servers/self-signed.js'

const slug = '/tin-tuc/hoi-nghi-tong-ket-cong-tac-1001.html'
const open: { close(): unknown; closeAllConnections?: () => void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections?.()
    server.close()
  }
})

async function listen(server: Server): Promise<number> {
  open.push(server)
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return (server.address() as AddressInfo).port
}

describe('a certificate that cannot be trusted', () => {
  const start = () =>
    listen(
      createTlsServer(selfSigned, (request, response) => {
        response.setHeader('content-type', 'text/html')
        if (request.url === slug) return response.end(articleHtml('bài'))
        if (request.url === '/') return response.end(listHtml([slug]))
        return response.writeHead(404).end()
      }),
    )

  it('is refused, and the message names the way out', async () => {
    const { issues, summary } = await crawl(pipelineFor(`https://127.0.0.1:${await start()}`))
    expect(summary).toMatchObject({ stoppedBecause: 'robots-unreachable', requests: 0 })
    expect(issues[0]).toMatchObject({ kind: 'tls', message: expect.stringContaining('politeness.ignoreTlsErrors') })
  })

  it('is accepted where the pipeline says so, which every page records', async () => {
    const pipeline = pipelineFor(`https://127.0.0.1:${await start()}`, { politeness: { ignoreTlsErrors: true } })
    const { summary, dataDir } = await crawl(pipeline)
    expect(summary.newArticles).toBe(1)
    const pages = await readPages(dataDir)
    expect(pages.map(({ notes }) => notes.tls)).toEqual(pages.map(() => 'certificate not checked'))
  })

  it('is accepted of the hosts named only, and status says so', async () => {
    const [known, other] = [`127.0.0.1:${await start()}`, `127.0.0.1:${await start()}`]
    const ignoreTlsErrors = [known]
    const scope = { hosts: [known, other] }
    const pipeline = pipelineFor(`https://${known}`, { scope, politeness: { ignoreTlsErrors } })
    const { summary, dataDir } = await crawl(pipeline)
    expect(summary.newArticles).toBe(1)
    expect(readHealth(dataDir, pipeline).tls).toBe(`certificate not checked: ${known}`)
    const { issues } = await crawl(pipelineFor(`https://${other}`, { scope, politeness: { ignoreTlsErrors } }))
    expect(issues[0]).toMatchObject({ kind: 'tls' })
  })
})

it('a proxy that the pipeline names carries every request', async () => {
  const portal = await PortalServer.start({ '/robots.txt': '', '/': listHtml([slug]), [slug]: articleHtml('bài') })
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '')
    const [host, port] = (request.url ?? '').split(':')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => undefined)
  })
  const port = await listen(proxy)
  const { summary } = await crawl(pipelineFor(portal.origin, { politeness: { proxy: `http://127.0.0.1:${port}` } }))
  await portal.stop()
  expect(summary.newArticles).toBe(1)
  expect(tunnels).toEqual([new URL(portal.origin).host])
})
