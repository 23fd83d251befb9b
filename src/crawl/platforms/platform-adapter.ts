import type { Platform } from '../../model/pipeline.js'

export type AddressKind = 'article' | 'list' | 'ignore'

/** `sure: false`: the page itself has to tell. */
export type AddressClass = { kind: AddressKind; sure: boolean }

/** How the portals of one software behave. Adding one means a file here and a line in index.ts. */
export type PlatformAdapter = {
  name: Platform
  /** Marks of the software in a page's source. */
  marks: RegExp[]
  /** What an address is, judged by its path and query; null: the general rules decide. */
  classify(url: URL): AddressClass | null
  /** Places to try for sitemaps, the first that answers counts; relative to the portal's root. */
  sitemaps: string[]
  /** Child sitemaps worth reading, where a sitemap index names many. */
  childSitemaps?: RegExp
  feeds: string[]
  /** The software's news sitemap ends after this many addresses: older articles stand in lists only. */
  sitemapLimit?: number
}

export const article: AddressClass = { kind: 'article', sure: true }
export const maybeArticle: AddressClass = { kind: 'article', sure: false }
export const list: AddressClass = { kind: 'list', sure: true }
export const maybeList: AddressClass = { kind: 'list', sure: false }
export const ignore: AddressClass = { kind: 'ignore', sure: true }
