import type { PublishedFrom } from '../../model/article.js'

/**
 * What is known of a family of portals. Selectors sharpen the generic reading and never replace it: where they
 * find nothing, the page is read as any other. First one that finds text wins.
 */
export type Platform = {
  name: string
  /** Marks in the page, each with what it proves; `meta` is tested against meta[name=generator]. */
  generator?: RegExp
  marks: { selector: string; why: string }[]
  title: string[]
  lead: string[]
  body: string[]
  /** Parts between title and end that belong to the article beside lead and body. */
  parts: string[]
  date: string[]
  author: string[]
  section: string[]
  remove: { rule: string; selector: string }[]
  /** Sources of the publication time, the most trusted first. */
  times: PublishedFrom[]
}

export const genericTimes: PublishedFrom[] = ['jsonld', 'itemprop', 'meta', 'visible', 'url']
