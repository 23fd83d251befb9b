import type { IncomingHttpHeaders } from 'node:http'

export type Refusal = { status: number; reason: string }

export type GuardedRequest = { method?: string | undefined; headers: IncomingHttpHeaders }

/**
 * Why a request is not answered, or null. Other web sites may make this browser send requests to the loopback, also by
 * a name of theirs that resolves to it: the Host must be ours, and so must the page that the request comes from.
 */
export function refuse({ method = '', headers }: GuardedRequest, port: number): Refusal | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  const host = headers.host?.toLowerCase() ?? ''
  if (!own.includes(host)) return { status: 421, reason: `This is the explorer at http://${own[0]}/, not ${host}` }
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { status: 405, reason: `${method} is not understood here` }
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, reason: 'Request of another site' }
  if (headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site') {
    return { status: 403, reason: 'Request of another site' }
  }
  if (method === 'POST' && origin === undefined)
    return { status: 403, reason: 'A form has to come from a page of this server' }
  return null
}
