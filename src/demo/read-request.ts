import type { IncomingMessage } from 'node:http'
import type { DemoRequest } from './portal.js'

const longestForm = 64 * 1024

/** Null where address or form cannot be read. */
export async function readDemoRequest(incoming: IncomingMessage): Promise<DemoRequest | null> {
  let url: URL
  let path: string
  try {
    url = new URL(incoming.url ?? '/', 'http://demo.example')
    path = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  const form = await readForm(incoming)
  if (form === null) return null
  const method = incoming.method ?? 'GET'
  return { method, path, query: url.searchParams, cookies: readCookies(incoming.headers.cookie ?? ''), form }
}

async function readForm(incoming: IncomingMessage): Promise<URLSearchParams | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > longestForm) return null
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  return new Map(pairs.flatMap(([name, value]) => (name && value !== undefined ? [[name, value] as const] : [])))
}
