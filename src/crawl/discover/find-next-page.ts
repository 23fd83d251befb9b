import type { CheerioAPI } from 'cheerio'
import { listRoot, pageNumber, toRequestAddress } from './request-address.js'

/** An ASP.NET page turns by sending its own hidden state back. */
export type Postback = { target: string; argument: string; form: string }

export type NextPage = { url: string; postback: Postback | null }

const nextWords =
  /^(?:trang (?:sau|kế|tiếp)(?: theo)?|tiếp(?: theo)?|kế tiếp|sau|next(?: page)?|older(?: posts)?|cũ hơn|bài cũ hơn|xem tiếp)[\s›»>→]*$|^(?:›|»|>|>>|→)$/iu
const maxFormBytes = 2_000_000

/** The page after this one in its list: by selector, rel=next, the next number, words for "next", or a postback. */
export function findNextPage(
  $: CheerioAPI,
  url: string,
  base: string,
  selector: string | null,
  paging: number,
): NextPage | null {
  const byMark = selector ?? 'link[rel="next"], a[rel="next"], nav a.next, .pagination a.next, a.next.page-numbers'
  for (const element of $(byMark).toArray()) {
    const next = readTarget($, $(element).attr('href'), url, base)
    if (next) return next
  }
  const anchors = $('a[href]')
    .toArray()
    .map((element) => ({ href: $(element).attr('href'), text: $(element).text().trim() }))
  return nextByNumber($, anchors, url, base, paging) ?? nextByWords($, anchors, url, base)
}

type Anchor = { href: string | undefined; text: string }

function nextByNumber($: CheerioAPI, anchors: Anchor[], url: string, base: string, paging: number): NextPage | null {
  const root = listRoot(url)
  for (const { href, text } of anchors) {
    if (text !== String(paging + 1)) continue
    const next = readTarget($, href, url, base)
    if (next && (next.postback || (pageNumber(next.url) !== null && listRoot(next.url) === root))) return next
  }
  return null
}

function nextByWords($: CheerioAPI, anchors: Anchor[], url: string, base: string): NextPage | null {
  const root = listRoot(url)
  const here = pageNumber(url) ?? 0
  for (const { href, text } of anchors) {
    if (!nextWords.test(text)) continue
    const next = readTarget($, href, url, base)
    if (!next) continue
    if (next.postback || (listRoot(next.url) === root && (pageNumber(next.url) ?? 0) > here)) return next
  }
  return null
}

function readTarget($: CheerioAPI, href: string | undefined, url: string, base: string): NextPage | null {
  if (!href) return null
  const call =
    /^javascript:\s*(?:window\.)?(?:__doPostBack|WebForm_DoPostBackWithOptions\(new WebForm_PostBackOptions)\s*\(\s*["']([^"']*)["']\s*,\s*["']([^"']*)["']/i.exec(
      href,
    )
  if (call) return readPostback($, url, base, call[1] ?? '', call[2] ?? '')
  const target = /^\s*(?:#|javascript:)/i.test(href) ? null : toRequestAddress(href, base)
  return target && target !== url ? { url: target, postback: null } : null
}

/** The form as a browser would send it: all hidden fields, with the event put in. */
function readPostback($: CheerioAPI, url: string, base: string, target: string, argument: string): NextPage | null {
  const form = $('#__VIEWSTATE').closest('form')
  const fields = new URLSearchParams()
  for (const element of form.find('input[type="hidden"][name]').toArray()) {
    fields.set($(element).attr('name') ?? '', $(element).attr('value') ?? '')
  }
  if (!fields.has('__VIEWSTATE')) return null
  fields.set('__EVENTTARGET', target)
  fields.set('__EVENTARGUMENT', argument)
  const body = fields.toString()
  const action = toRequestAddress(form.attr('action') ?? '', base) ?? url
  return body.length > maxFormBytes ? null : { url: action, postback: { target, argument, form: body } }
}
