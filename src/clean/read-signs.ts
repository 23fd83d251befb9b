import type { PageInput } from '../model/page.js'
import type { BodyRanges } from './choose-container.js'
import { firstMeta, type PageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import type { PageSigns } from './page-kind.js'
import type { SegmentedPage, Zone } from './segment-page.js'
import { isProse, sumZone, type Weights } from './weigh-segments.js'

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
): Omit<PageSigns, 'title'> {
  const shown = findShown(index)
  return {
    url: input.url ?? null,
    titleTag: head.titleTag,
    bodyClass: ` ${shown.bodyClass} `,
    language: head.language,
    statesArticle: statesArticle(head),
    teasers: teasers.length,
    teaserProse: teasers.reduce((sum, zone) => sum + sumZone(weights.prose, zone), 0),
    linkLines: page.segments.filter(({ text, linked }) => text.length >= 25 && linked >= text.length * 0.9).length,
    headlines: countHeadlines(page, body),
    firstLines: findFirstLines(page),
    hasPassword: shown.hasPassword,
    script: head.inlineScript,
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

function countHeadlines(page: SegmentedPage, body: BodyRanges | null): PageSigns['headlines'] {
  const counted = { count: 0, before: 0, prose: 0, run: 0 }
  let run = 0
  for (const { first, last } of body?.ranges ?? []) {
    for (const segment of page.segments.slice(Math.max(0, first - 2), last)) {
      const { text, linked } = segment
      if (text.length >= 18 && linked >= text.length * 0.7) {
        counted.count++
        if (counted.prose === 0) counted.before++
        run = 0
      } else if (isProse(segment)) {
        counted.prose++
        counted.run = Math.max(counted.run, ++run)
      }
    }
  }
  return counted
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
