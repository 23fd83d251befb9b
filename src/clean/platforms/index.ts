import { firstMeta, type PageHead } from '../page-head.js'
import type { PageIndex } from '../page-index.js'
import { selectFirst } from '../selector.js'
import { dotnetnuke } from './dotnetnuke.js'
import { joomla } from './joomla.js'
import { liferay } from './liferay.js'
import { nukeviet } from './nukeviet.js'
import type { Platform } from './platform.js'
import { sharepoint } from './sharepoint.js'
import { wordpress } from './wordpress.js'

export type { Platform } from './platform.js'
export { genericTimes } from './platform.js'

export const platforms: Platform[] = [nukeviet, sharepoint, liferay, dotnetnuke, joomla, wordpress]

export type DetectedPlatform = { platform: Platform; why: string }

/** The platform that the pipeline names, else the one that the page shows. */
export function detectPlatform(index: PageIndex, head: PageHead, named: string | null): DetectedPlatform | null {
  const stated = platforms.find((platform) => platform.name === named)
  if (stated) return { platform: stated, why: 'named by the pipeline' }
  const generator = firstMeta(head, 'generator')
  for (const platform of platforms) {
    if (generator && platform.generator?.test(generator)) return { platform, why: `generator "${generator}"` }
  }
  for (const platform of platforms) {
    const mark = platform.marks.find(({ selector }) => selectFirst(index, selector) !== null)
    if (mark) return { platform, why: `${mark.selector}: ${mark.why}` }
  }
  return null
}
