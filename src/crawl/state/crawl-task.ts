import type { PageRole } from '../archive/archived-page.js'
import type { Postback } from '../discover/find-next-page.js'

/** Something to be fetched, once a run. */
export type CrawlTask = {
  /** Identity: of articles their URL identity, of the rest role and address. */
  key: string
  role: PageRole
  url: string
  /** Where redirects have led so far, and how many they were. */
  hop?: string
  hops?: number
  /** Lists: clicks away from a start page. */
  depth?: number
  /** Lists: number of this page in its list, from 1. */
  paging?: number
  /** Lists: pages of this list that brought nothing new, up to here. */
  barren?: number
  postback?: Postback
  /** Articles: the sitemap's or feed's date. */
  lastmod?: string
  /** Articles: known already, fetched again to see whether it changed. */
  refresh?: boolean
  /** The address may as well be a list, or an article: the page tells. */
  unsure?: boolean
  /** Sitemaps and feeds tried on suspicion: the next ones to try where this one is not there. */
  guesses?: string[]
}

/** Order of work: what finds articles comes before the articles. */
export function taskRank({ role, depth = 0, paging = 1 }: CrawlTask): number {
  if (role === 'sitemap') return 0
  if (role === 'list') return depth === 0 && paging === 1 ? 1 : 3
  return role === 'feed' ? 2 : 4
}

export const taskRanks = 5
