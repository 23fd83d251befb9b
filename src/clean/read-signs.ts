import type { PageInput } from '../model/page.js'
import { firstMeta, type PageHead } from './page-head.js'
import type { PageSigns } from './page-kind.js'
import { type PageElement, walkElements } from './page-tree.js'
import type { SegmentedPage, Zone } from './segment-page.js'
import { sumZone, type Weights } from './weigh-segments.js'

/** Gathers what tells an article from a list, a form or a notice. */
export function readSigns(
  root: PageElement,
  head: PageHead,
  page: SegmentedPage,
  weights: Weights,
  teasers: Zone[],
  input: PageInput,
  htmlLength: number,
): Omit<PageSigns, 'title'> {
  const shown = findShown(root)
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

function findShown(root: PageElement): { bodyClass: string; hasPassword: boolean } {
  let bodyClass = ''
  let hasPassword = false
  for (const { tag, attributes } of walkElements(root)) {
    if (tag === 'body') bodyClass = attributes.class ?? ''
    else if (tag === 'input' && attributes.type === 'password') hasPassword = true
  }
  return { bodyClass, hasPassword }
}

function statesArticle(head: PageHead): boolean {
  if (head.articles.filter((node) => node.headline !== null).length === 1) return true
  if (firstMeta(head, 'og:type')?.toLowerCase() === 'article') return true
  const bodies = head.itemprops.filter(({ name }) => name === 'articlebody').length
  const headlines = head.itemprops.filter(({ name }) => name === 'headline').length
  return bodies === 1 || (headlines === 1 && head.itemprops.some(({ name }) => name === 'datepublished'))
}
