import type { Article, BlockKind } from '../model/article.js'
import type { PageInput } from '../model/page.js'
import { assembleArticle, type Reading } from './assemble-article.js'
import { readSource } from './clean-page.js'
import type { HtmlReading } from './read-html-page.js'
import { proseWeight } from './weigh-segments.js'

/** Why a page became the article it became: what `probe` shows. */
export type PageExplanation = {
  article: Article
  /** Encoding that was read, and the label that was wrong. */
  encoding: { read: string; mislabelled: string | null } | null
  platform: { name: string; why: string } | null
  title: { text: string; from: string } | null
  /** Every statement of the publication time, in page order of trust. */
  times: { day: string; time: string | null; from: string; source: string; text: string }[]
  /** Path of the element that holds the body: html > body > div.content. */
  container: string | null
  kept: { kind: BlockKind; text: string; score: number }[]
  removed: { rule: string; text: string }[]
}

/** The article of a page with platform, sources of metadata, and kept and removed lines. Never throws. */
export function explainPage(input: PageInput): PageExplanation {
  const { reading, html, decoded } = readSource(input)
  return {
    article: assembleArticle(input, reading),
    encoding: decoded && { read: decoded.encoding, mislabelled: decoded.mislabelled },
    platform: html?.source.platform
      ? { name: html.source.platform.platform.name, why: html.source.platform.why }
      : null,
    title: html?.title ? { text: html.title.text, from: html.title.from } : textTitle(reading),
    times: (html?.times ?? []).map(({ clock, from, source, text }) => ({
      day: clock.day,
      time: clock.time,
      from,
      source,
      text,
    })),
    container: html?.container ? pathOf(html) : null,
    kept: reading.blocks
      .filter(({ text }) => text !== '')
      .map(({ kind, text }) => ({ kind, text, score: scoreOf(html, text) })),
    removed: reading.removed,
  }
}

function textTitle(reading: Reading): PageExplanation['title'] {
  return reading.title === null ? null : { text: reading.title, from: 'text' }
}

/** Weight of a line as prose: characters outside links, 0 for what is no sentence. */
function scoreOf(html: HtmlReading | null, text: string): number {
  const segment = html?.page.segments.find((candidate) => candidate.text === text)
  return segment ? Math.round(proseWeight(segment)) : 0
}

function pathOf(html: HtmlReading): string {
  const steps: string[] = []
  for (let at = html.container?.element ?? null; at?.parent; at = at.parent) {
    const { id, class: names } = at.attributes
    const name = (names ?? '').split(/\s+/).find((part) => part !== '')
    steps.unshift(`${at.tag}${id ? `#${id}` : ''}${name ? `.${name}` : ''}`)
  }
  return steps.slice(-6).join(' > ')
}
