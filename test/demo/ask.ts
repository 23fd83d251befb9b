import { load } from 'cheerio'
import { fetch, type RequestInit } from 'undici'
import type { DemoServer } from '../../src/demo/server.js'

/** Asks a demo portal; redirects are shown, not followed. */
export async function ask(demo: DemoServer, url: string, init: RequestInit = {}) {
  const response = await fetch(url, { dispatcher: demo.dispatcher, redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

/** Addresses on the same host that a page links to, without fragments. */
export function readLinks(html: string, page: string): string[] {
  const $ = load(html)
  const host = new URL(page).host
  const links = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
    .filter((href) => !href.startsWith('#') && !href.startsWith('javascript:'))
    .map((href) => new URL(href, page))
    .filter((url) => url.host === host)
  return [...new Set(links.map((url) => url.href.replace(/#.*$/, '')))]
}

/** What a reader sees of a page: no scripts, no hidden elements, white space folded. */
export function readVisibleText(html: string): string {
  const $ = load(html)
  $('script, style, noscript, .hidden, head').remove()
  return $('body').text().replace(/\s+/gu, ' ').normalize('NFC')
}
