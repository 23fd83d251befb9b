import { type Html, html } from '../../export/html.js'
import type { Speech } from '../messages/speech.js'

/** Page number in a URL, from 1. */
export function readPageNumber(parameters: URLSearchParams, name = 'page'): number {
  const page = Number(parameters.get(name) ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1
}

type Paging = { page: number; rows: number; perPage: number; address: (page: number) => string }

/** Links to the page before and after; nothing where one page holds all. */
export function pagingLinks({ page, rows, perPage, address }: Paging, { say, number }: Speech): Html {
  const pages = Math.max(1, Math.ceil(rows / perPage))
  if (pages === 1) return html``
  const before =
    page > 1 ? html`<a rel="prev" href="${address(page - 1)}">← ${say('previous')}</a>` : html`<span></span>`
  const after =
    page < pages ? html`<a rel="next" href="${address(page + 1)}">${say('next')} →</a>` : html`<span></span>`
  const where = say('page-of', { page: number(page), pages: number(pages) })
  return html`<nav class="paging" aria-label="${say('paging')}">${before}<span>${where}</span>${after}</nav>`
}

/** A path with query; no question mark where there is nothing to ask. */
export function withQuery(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}
