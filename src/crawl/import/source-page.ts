import type { Header } from '../archive/exchange.js'
import type { CrawlIssue } from '../crawl-issue.js'

export type SourceKind = 'file' | 'warc' | 'wet' | 'cdx'

/** A page from elsewhere than live crawling: a saved file, another archive, a web archive's server. */
export type SourcePage = {
  /** file:///<name> where nobody knows the address. */
  url: string
  /** When it was captured; of a saved file, when it was imported. */
  capturedAt: Date
  status: number
  statusText: string
  headers: Header[]
  /** As stored there: Content-Encoding not undone. */
  body: Buffer
  truncated: string | null
  source: SourceKind
  /** For people: path, entry of a zip, byte offset, or the address at the archive. */
  origin: string
}

export type SourceOptions = {
  now: () => Date
  /** Files that cannot be read, damaged records: reading goes on. */
  onIssue: (issue: CrawlIssue) => void
  /** Pages of other addresses are passed over without being decoded. Saved files have no address and always come. */
  accept?: (url: string) => boolean
  signal?: AbortSignal
}
