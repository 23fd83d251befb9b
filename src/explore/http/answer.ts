import type { Html } from '../../export/html.js'

/** What a request is answered with. A body in pieces is sent as it comes. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array | AsyncIterable<string>
}

/** Scripts and styles come from this server alone; no inline script, no inline style, no frame around it. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer; a page may only narrow them. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
}

export function htmlAnswer(page: Html, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page.html }
}

export function textAnswer(text: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` }
}

/** After a form was sent: the browser asks for the page anew, so that going back or reloading sends nothing twice. */
export function seeOther(path: string, headers: Record<string, string> = {}): Answer {
  return { status: 303, headers: { location: path, ...headers }, body: '' }
}

export function csvAnswer(name: string, body: AsyncIterable<string>): Answer {
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  }
  return { status: 200, headers, body }
}
