import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Agent } from 'undici'
import { answerText } from './answers.js'
import { connectToLoopback } from './loopback-dispatcher.js'
import type { DemoAnswer, DemoPortal, DemoSite, Visit } from './portal.js'
import { writePortalIndex } from './portal-index.js'
import { readDemoPortals } from './read-portals.js'
import { readDemoRequest } from './read-request.js'
import { createRequestLimiter, type RequestLimit } from './request-limit.js'
import { createSite } from './sites.js'

export type DemoRequestEntry = { host: string; method: string; path: string; at: number; status: number }

export type DemoServer = {
  /** http://127.0.0.1:<port>, with an index of the portals for a browser. */
  origin: string
  port: number
  /** Made-up host names; addresses such as http://kimbang.hanam.example/ work through `dispatcher` only. */
  hosts: string[]
  dispatcher: Agent
  /** Every request in order of its answer; `at` is milliseconds since the epoch, `path` with query. */
  requests: DemoRequestEntry[]
  close(): Promise<void>
}

export type DemoOptions = {
  /** 0 or absent: any free port. */
  port?: number
  /** Clock of header clocks and Last-Modified, nothing else. */
  now?: () => Date
  /** Answer NukeViet portals with 429 above these limits. */
  nukevietLimits?: RequestLimit[]
  portals?: DemoPortal[]
}

type HostedSite = {
  portal: DemoPortal
  site: DemoSite
  visits: number
  limiter: ((now: number) => number | null) | null
}

/** Serves the portals of fixtures/demo on a loopback port. Rejects with EADDRINUSE where `port` is taken. */
export async function startDemoPortals(options: DemoOptions = {}): Promise<DemoServer> {
  const now = options.now ?? (() => new Date())
  const sites = hostSites(options.portals ?? readDemoPortals(), options.nukevietLimits)
  const requests: DemoRequestEntry[] = []
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, sites, now, requests).catch((error: unknown) => {
      outgoing.statusCode = 500
      outgoing.end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const hosts = [...sites.keys()]
  const dispatcher = connectToLoopback(hosts, port)
  const close = async () => {
    await dispatcher.destroy()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { origin: `http://127.0.0.1:${port}`, port, hosts, dispatcher, requests, close }
}

function hostSites(portals: DemoPortal[], limits: RequestLimit[] | undefined): Map<string, HostedSite> {
  const entries = portals.map((portal): [string, HostedSite] => {
    const limiter = limits && portal.platform === 'nukeviet' ? createRequestLimiter(limits) : null
    return [portal.host, { portal, site: createSite(portal), visits: portal.visitsBefore, limiter }]
  })
  return new Map(entries)
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  sites: Map<string, HostedSite>,
  now: () => Date,
  requests: DemoRequestEntry[],
): Promise<void> {
  const host = readHost(incoming)
  const hosted = sites.get(host)
  const at = Date.now()
  const result = hosted ? await visit(incoming, hosted, now()) : answerStranger(incoming, sites)
  requests.push({ host, method: incoming.method ?? '', path: incoming.url ?? '', at, status: result.status })
  outgoing.writeHead(result.status, result.headers)
  outgoing.end(result.body)
}

/** `*.localhost` is the same portal for a browser, which resolves that name to the loopback itself. */
function readHost(incoming: IncomingMessage): string {
  const name = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  return name.replace(/\.localhost$/, '.example')
}

async function visit(incoming: IncomingMessage, hosted: HostedSite, now: Date): Promise<DemoAnswer> {
  const wait = hosted.limiter?.(Date.now()) ?? null
  if (wait !== null) return answerTooMany(wait)
  hosted.visits += 1
  const request = await readDemoRequest(incoming)
  const current: Visit = { now, visits: hosted.visits }
  return request ? hosted.site(request, current) : answerText('Bad Request', 400)
}

function answerTooMany(seconds: number): DemoAnswer {
  return {
    status: 429,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': String(seconds) },
    body: `<!DOCTYPE html><html><head><title>Hãy đợi…</title></head><body>Hãy đợi ${seconds} giây</body></html>`,
  }
}

function answerStranger(incoming: IncomingMessage, sites: Map<string, HostedSite>): DemoAnswer {
  const address = incoming.headers.host ?? ''
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(address)) return answerText(`no portal is called ${address}`, 421)
  const port = address.split(':')[1] ?? '80'
  return writePortalIndex(
    [...sites.values()].map((hosted) => hosted.portal),
    port,
  )
}
