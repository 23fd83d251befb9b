import type { Pipeline, Platform } from '../../model/pipeline.js'
import { dotnetnuke } from './dotnetnuke.js'
import { classifyGenerally, generic, isServiceAddress } from './generic.js'
import { joomla } from './joomla.js'
import { liferay } from './liferay.js'
import { nukeviet } from './nukeviet.js'
import { type AddressClass, article, ignore, list, type PlatformAdapter } from './platform-adapter.js'
import { sharepoint } from './sharepoint.js'
import { wordpress } from './wordpress.js'

const adapters = [nukeviet, sharepoint, wordpress, liferay, joomla, dotnetnuke]

export function adapterOf(platform: Platform | null): PlatformAdapter {
  return adapters.find(({ name }) => name === platform) ?? generic
}

/** The software that a page shows marks of; null where it shows none. */
export function detectPlatform(html: string): Platform | null {
  const head = html.slice(0, 200_000)
  return adapters.find(({ marks }) => marks.some((mark) => mark.test(head)))?.name ?? null
}

/** Sorts addresses for one pipeline: its own patterns first, then its platform, then the general rules. */
export function makeClassifier(pipeline: Pipeline, adapter: PlatformAdapter): (address: string) => AddressClass {
  const { patterns } = pipeline
  const [ignored, articles, lists] = [patterns.ignore, patterns.article, patterns.list].map(compileAll)
  return (address) => {
    const url = new URL(address)
    const place = url.pathname + url.search
    if (matchesAny(ignored, place)) return ignore
    if (matchesAny(articles, place)) return article
    if (matchesAny(lists, place)) return list
    if (isServiceAddress(url)) return ignore
    return adapter.classify(url) ?? classifyGenerally(url)
  }
}

function compileAll(sources: string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'u'))
}

function matchesAny(patterns: RegExp[] | undefined, place: string): boolean {
  return patterns?.some((pattern) => pattern.test(place)) ?? false
}
