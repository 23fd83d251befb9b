import type { PageInput } from '../model/page.js'
import type { Verdicts } from './judge-zones.js'
import { isInside, type PageElement } from './page-tree.js'
import type { DetectedPlatform } from './platforms/index.js'
import { type SegmentedPage, textOf } from './segment-page.js'
import { selectAll, selectFirst } from './selector.js'

/** Elements that the pipeline or the platform names; the pipeline's come first. */
export type Pinned = {
  title: { element: PageElement; from: 'pipeline' | 'platform' } | null
  bodies: PageElement[]
  date: PageElement | null
  author: PageElement | null
  removals: { rule: string; element: PageElement }[]
}

const shortestBody = 80

export function findPinned(root: PageElement, input: PageInput, platform: DetectedPlatform | null): Pinned {
  const own = input.pipeline?.selectors ?? {}
  const known = platform?.platform
  return {
    title: findTitle(root, own.title, known?.title ?? []),
    bodies: findBodies(root, [...(own.body ? [own.body] : []), ...(known?.body ?? [])]),
    date: findFirst(root, [...(own.date ? [own.date] : []), ...(known?.date ?? [])]),
    author: findFirst(root, known?.author ?? []),
    removals: [
      ...(own.remove ?? []).map((selector) => ({ rule: 'pipeline', selector })),
      ...(known?.remove ?? []),
    ].flatMap(({ rule, selector }) => selectAll(root, selector).map((element) => ({ rule, element }))),
  }
}

function findTitle(root: PageElement, own: string | undefined, known: string[]): Pinned['title'] {
  const element = own ? selectFirst(root, own) : null
  if (element) return { element, from: 'pipeline' }
  const found = findFirst(root, known)
  return found && { element: found, from: 'platform' }
}

function findFirst(root: PageElement, selectors: string[]): PageElement | null {
  for (const selector of selectors) {
    const found = selectAll(root, selector).find((element) => textOf(element) !== '' || element.attributes.content)
    if (found) return found
  }
  return null
}

/** Outermost elements of the first selector that finds text. */
function findBodies(root: PageElement, selectors: string[]): PageElement[] {
  for (const selector of selectors) {
    const found = selectAll(root, selector).filter((element) => textOf(element).length >= shortestBody)
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
