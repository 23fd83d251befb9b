import type { PageInput } from '../model/page.js'
import { firstMeta, type PageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import type { PageSigns } from './page-kind.js'
import type { Segment, SegmentedPage, Zone } from './segment-page.js'
import { isProse, sumZone, type Weights } from './weigh-segments.js'
import type { BodyRanges } from './widen-container.js'

/** Gathers what tells an article from a list, a form or a notice. */
export function readSigns(
  index: PageIndex,
  head: PageHead,
  page: SegmentedPage,
  weights: Weights,
  teasers: Zone[],
  input: PageInput,
  htmlLength: number,
  body: BodyRanges | null,
): Omit<PageSigns, 'title' | 'headsProse'> {
  const shown = findShown(index)
  return {
    url: input.url ?? null,
    titleTag: head.titleTag,
    bodyClass: ` ${shown.bodyClass} `,
    language: head.language,
    statesArticle: statesArticle(head),
    teasers: teasers.length,
    teaserProse: teasers.reduce((sum, zone) => sum + sumZone(weights.prose, zone), 0),
    linkLines: page.segments.filter(({ text, linked }) => text.length >= 25 && linked >= text.length * 0.6).length,
    headlines: countHeadlines(page, body),
    firstLines: findFirstLines(page),
    hasPassword: shown.hasPassword,
    script: head.inlineScript,
    refreshes: head.refreshes,
    htmlLength,
  }
}

function findFirstLines(page: SegmentedPage): string[] {
  return page.segments
    .slice(0, 60)
    .filter(({ text, linked }) => linked === 0 && text.length >= 10)
    .slice(0, 4)
    .map(({ text }) => text)
}

/** Lines between a headline and its excerpt: a day, a number of views, an image's name. */
const furthestExcerpt = 3

function countHeadlines(page: SegmentedPage, body: BodyRanges | null): PageSigns['headlines'] {
  const counted = { count: 0, before: 0, prose: 0, run: 0 }
  let run = 0
  for (const { first, last } of body?.ranges ?? []) {
    for (let at = Math.max(0, first - 2); at < last; at++) {
      if (isProse(page.segments[at]!)) {
        counted.prose++
        counted.run = Math.max(counted.run, ++run)
      } else if (headsExcerpt(page.segments, at)) {
        counted.count++
        if (counted.prose === 0) counted.before++
        run = 0
      }
    }
  }
  return counted
}

/** Whether a line is a linked headline with prose below it, before any other such line. */
function headsExcerpt(segments: Segment[], at: number): boolean {
  if (!isHeadline(segments[at]!)) return false
  const below = segments.slice(at + 1, at + 1 + furthestExcerpt)
  const prose = below.findIndex(isProse)
  return prose >= 0 && !below.slice(0, prose).some(isHeadline)
}

function isHeadline({ text, linked }: Segment): boolean {
  return text.length >= 18 && linked >= text.length * 0.7
}

function findShown(index: PageIndex): { bodyClass: string; hasPassword: boolean } {
  const inputs = index.byTag('input')
  return {
    bodyClass: index.byTag('body')[0]?.attributes.class ?? '',
    hasPassword: inputs.some(({ attributes }) => attributes.type === 'password'),
  }
}

function statesArticle(head: PageHead): boolean {
  if (head.articles.filter((node) => node.headline !== null).length === 1) return true
  if (firstMeta(head, 'og:type')?.toLowerCase() === 'article') return true
  const bodies = head.itemprops.filter(({ name }) => name === 'articlebody').length
  const headlines = head.itemprops.filter(({ name }) => name === 'headline').length
  return bodies === 1 || (headlines === 1 && head.itemprops.some(({ name }) => name === 'datepublished'))
}
