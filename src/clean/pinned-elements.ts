import type { PageInput } from '../model/page.js'
import { isBesideBody } from './beside-body.js'
import type { Verdicts } from './judge-zones.js'
import type { PageIndex } from './page-index.js'
import { isInside, type PageElement, textOf } from './page-tree.js'
import type { DetectedPlatform } from './platforms/index.js'
import type { SegmentedPage } from './segment-page.js'
import { selectAll, selectFirst } from './selector.js'

/** Elements that the pipeline or the platform names; the pipeline's come first. */
export type Pinned = {
  title: { element: PageElement; from: 'pipeline' | 'platform' } | null
  bodies: PageElement[]
  date: PageElement | null
  author: PageElement | null
  /** Leads, and what belongs to the article beside lead and body. */
  leads: Set<PageElement>
  parts: Set<PageElement>
  removals: { rule: string; element: PageElement }[]
}

const shortestBody = 80

export function findPinned(index: PageIndex, input: PageInput, platform: DetectedPlatform | null): Pinned {
  const own = input.pipeline?.selectors ?? {}
  const known = platform?.platform
  return {
    title: findTitle(index, own.title, known?.title ?? []),
    bodies: findBodies(index, [...(own.body ? [own.body] : []), ...(known?.body ?? [])]),
    date: findFirst(index, [...(own.date ? [own.date] : []), ...(known?.date ?? [])]),
    author: findFirst(index, known?.author ?? []),
    leads: findAll(index, known?.lead ?? []),
    parts: findAll(index, known?.parts ?? []),
    removals: [
      ...(own.remove ?? []).map((selector) => ({ rule: 'pipeline', selector })),
      ...(known?.remove ?? []),
    ].flatMap(({ rule, selector }) => selectAll(index, selector).map((element) => ({ rule, element }))),
  }
}

function findTitle(index: PageIndex, own: string | undefined, known: string[]): Pinned['title'] {
  const element = own ? selectFirst(index, own) : null
  if (element) return { element, from: 'pipeline' }
  const found = findFirst(index, known)
  return found && { element: found, from: 'platform' }
}

function findFirst(index: PageIndex, selectors: string[]): PageElement | null {
  for (const selector of selectors) {
    const found = selectAll(index, selector).find(
      (element) => !isBesideBody(element) && (element.attributes.content || textOf(element) !== ''),
    )
    if (found) return found
  }
  return null
}

function findAll(index: PageIndex, selectors: string[]): Set<PageElement> {
  return new Set(selectors.flatMap((selector) => selectAll(index, selector)))
}

/** Outermost elements of the first selector that finds text. */
function findBodies(index: PageIndex, selectors: string[]): PageElement[] {
  for (const selector of selectors) {
    const found = selectAll(index, selector).filter((element) => textOf(element).length >= shortestBody)
    if (found.length > 0) {
      return found.filter((element) => !found.some((other) => other !== element && isInside(element, other)))
    }
  }
  return []
}

export function removePinned(page: SegmentedPage, pinned: Pinned, verdicts: Verdicts): void {
  for (const { rule, element } of pinned.removals) {
    const zone = page.zones.find((candidate) => candidate.element === element)
    if (zone) for (let at = zone.first; at < zone.last; at++) verdicts[at] ??= rule
  }
}
