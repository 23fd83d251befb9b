import { stringify } from 'yaml'
import { type Pipeline, type Platform, pipelineSchema } from '../model/pipeline.js'
import { decodePage } from './discover/decode-page.js'
import { type ListPage, readListPage } from './discover/read-list-page.js'
import { addressTemplate } from './discover/request-address.js'
import type { FetchedPage } from './fetch-page.js'
import { adapterOf, detectPlatform, makeClassifier } from './platforms/index.js'

/** Addresses of one shape on a start page, and what they are. */
export type AddressGroup = { template: string; kind: 'article' | 'list' | 'ignore'; sure: boolean; urls: string[] }

export type PortalDraft = {
  platform: Platform | null
  groups: AddressGroup[]
  feeds: string[]
  nextPage: string | null
  pipeline: Pipeline
}

/** Reads a start page: software, kinds of links, paging, and the pipeline file that follows from them. */
export function draftPipeline(page: FetchedPage, title: string | null): PortalDraft {
  const html = decodePage(page.body, page.contentType)
  const platform = detectPlatform(html)
  const pipeline = pipelineSchema.parse({
    id: 'draft',
    title: title ?? new URL(page.url).hostname,
    platform,
    startUrls: [page.url],
    unverified: true,
  })
  const list = readListPage(html, page.url, pipeline, 1)
  const groups = groupLinks(list, page.url, pipeline)
  return { platform, groups, feeds: list.feeds, nextPage: list.next?.url ?? null, pipeline }
}

function groupLinks(list: ListPage, base: string, pipeline: Pipeline): AddressGroup[] {
  const classify = makeClassifier(pipeline, adapterOf(pipeline.platform))
  const { hostname } = new URL(base)
  const groups = new Map<string, AddressGroup>()
  for (const { url } of list.links) {
    if (new URL(url).hostname !== hostname) continue
    const { kind, sure } = classify(url)
    const template = addressTemplate(url)
    const key = `${kind} ${sure} ${template}`
    const group = groups.get(key) ?? { template, kind, sure, urls: [] }
    group.urls.push(url)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.urls.length - a.urls.length || a.template.localeCompare(b.template))
}

/**
 * The draft as a YAML file. `verdicts` tell what sample pages of unsure groups turned out to be; addresses that the
 * general rules would misjudge become patterns.
 */
export function writeDraft(draft: PortalDraft, verdicts: ReadonlyMap<AddressGroup, 'article' | 'list'>): string {
  const { title, startUrls } = draft.pipeline
  const patterns: { article?: string[]; list?: string[] } = {}
  for (const [group, verdict] of verdicts) {
    if (verdict === group.kind) continue
    patterns[verdict] = [...(patterns[verdict] ?? []), patternOf(group.urls)]
  }
  const file = {
    title,
    districtCode: null,
    ...(draft.platform ? { platform: draft.platform } : {}),
    startUrls,
    ...(Object.keys(patterns).length > 0 ? { patterns } : {}),
    ...(draft.feeds.length > 0 ? { discovery: { feeds: draft.feeds } } : {}),
    unverified: true,
  }
  return stringify(file, { lineWidth: 0 })
}

/** A regular expression for path and query of addresses of one shape: what they share, with digits and slugs left open. */
function patternOf(urls: readonly string[]): string {
  const places = urls.map((url) => new URL(url).pathname + new URL(url).search)
  const first = places[0] ?? '/'
  let shared = 0
  while (shared < first.length && places.every((place) => place[shared] === first[shared])) shared += 1
  const folder = first.slice(0, first.slice(0, shared).lastIndexOf('/') + 1)
  const ending = /\.[a-z]{3,5}$/.exec(first)?.[0] ?? ''
  const rest = places.every((place) => /\d/.test(place.slice(folder.length))) ? '[^/]*\\d[^/]*' : '[^/]+'
  return `^${escapePattern(folder)}${rest}${escapePattern(places.every((place) => place.endsWith(ending)) ? ending : '')}$`
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
