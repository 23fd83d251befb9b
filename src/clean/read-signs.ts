import type { PageInput } from '../model/page.js'
import { firstMeta, type PageHead } from './page-head.js'
import type { PageIndex } from './page-index.js'
import type { PageSigns } from './page-kind.js'
import type { SegmentedPage, Zone } from './segment-page.js'
import { sumZone, type Weights } from './weigh-segments.js'

/** Gathers what tells an article from a list, a form or a notice. */
export function readSigns(
  index: PageIndex,
  head: PageHead,
  page: SegmentedPage,
  weights: Weights,
  teasers: Zone[],
  input: PageInput,
  htmlLength: number,
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
    hasPassword: shown.hasPassword,
    script: head.inlineScript,
    htmlLength,
  }
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
