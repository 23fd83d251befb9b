import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void
export type Visit = {
  method: string
  path: string
  at: number
  userAgent: string
  cookie: string
  headers: IncomingMessage['headers']
}

/** A real HTTP server on a free loopback port that keeps a log of who asked for what and when (ms). */
export class PortalServer {
  readonly visits: Visit[] = []
  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  /** Routes are tried as exact path with query, then as path alone; anything else is a 404. */
  static async start(
    routes: Record<string, Handler | string> | Handler,
    { host = '127.0.0.1', port = 0 } = {},
  ): Promise<PortalServer> {
    const portal: { current: PortalServer | null } = { current: null }
    const server = createServer((request, response) => {
      const path = request.url ?? '/'
      const { method = '', headers } = request
      portal.current?.visits.push({
        method,
        path,
        at: performance.now(),
        userAgent: headers['user-agent'] ?? '',
        cookie: headers.cookie ?? '',
        headers,
      })
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        if (typeof routes === 'function') return routes(request, response, body)
        const route = routes[path] ?? routes[path.split('?')[0] ?? '']
        if (route === undefined) return answer(response, 404, 'text/html', '<p>Không tìm thấy</p>')
        if (typeof route === 'string') return answer(response, 200, typeOf(path), route)
        return route(request, response, body)
      })
    })
    server.listen(port, host)
    await new Promise((resolve) => server.once('listening', resolve))
    portal.current = new PortalServer(server, `http://${host}:${(server.address() as AddressInfo).port}`)
    return portal.current
  }

  get paths(): string[] {
    return this.visits.map(({ path }) => path)
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

export function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers })
  response.end(body)
}

export function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location })
  response.end()
}

function typeOf(path: string): string {
  if (path.endsWith('.xml')) return 'application/xml'
  return path.endsWith('.txt') ? 'text/plain' : 'text/html'
}
