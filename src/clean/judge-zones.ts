import { isBody } from './choose-container.js'
import { findThreads } from './find-threads.js'
import { type HeadedProse, isApart } from './headed-prose.js'
import { findConsent } from './judge-consent.js'
import { findOtherArticles } from './other-articles.js'
import type { PageElement } from './page-tree.js'
import type { SegmentedPage, Zone } from './segment-page.js'
import { sumZone, type Weights } from './weigh-segments.js'
import { findZoneRules, type ZoneRule, zoneName } from './zone-rules.js'

/** Per segment, the rule that takes its zone out of the article, or null. */
export type Verdicts = (string | null)[]

const tagRules: Record<string, ZoneRule> = Object.fromEntries(
  (
    [
      ['nav', 'navigation', 0.3],
      ['menu', 'navigation', 0.2],
      ['footer', 'footer', 0.25],
      ['aside', 'aside', 0.3],
      ['form', 'form', 0.25],
      ['fieldset', 'form', 0.25],
      ['button', 'control', 0.1],
      ['select', 'control', 0.3],
      ['option', 'control', 0.3],
      ['legend', 'control', 0.1],
      ['dialog', 'overlay', 0.3],
      ['optgroup', 'control', 0.3],
    ] as const
  ).map(([tag, name, share]) => [tag, { name, share, tokens: /$^/ }]),
)
const roleRules: Record<string, ZoneRule> = Object.fromEntries(
  (
    [
      ['navigation', 'navigation', 0.3],
      ['banner', 'navigation', 0.1],
      ['contentinfo', 'footer', 0.2],
      ['complementary', 'aside', 0.3],
      ['search', 'form', 0.2],
      ['dialog', 'overlay', 0.3],
      ['alertdialog', 'overlay', 0.3],
      ['menu', 'navigation', 0.2],
      ['menubar', 'navigation', 0.2],
      ['toolbar', 'page-tools', 0.1],
      ['tablist', 'navigation', 0.1],
      ['alert', 'overlay', 0.05],
    ] as const
  ).map(([role, name, share]) => [role, { name, share, tokens: /$^/ }]),
)
const wholePage = new Set(['#root', 'html', 'body', 'main'])

/** Share of the prose that teasers may take: with more, they are what the page is about. */
const mostTeasers = 0.6

export type ZoneContext = {
  /** Elements that must stay whatever they are called: pinned bodies, and what holds them. */
  isKept: (element: PageElement) => boolean
  titleAt: number
  /** What the title heads: with it, what stands apart from it needs less to go. */
  headed: HeadedProse | null
}

/** Applies the rules on names, tags, roles and link density to every zone. */
export function judgeZones(page: SegmentedPage, weights: Weights, teasers: Zone[], context: ZoneContext): Verdicts {
  const verdicts: Verdicts = new Array(page.segments.length).fill(null)
  const total = Math.max(1, weights.prose[page.segments.length]!)
  const others = findOtherArticles(page, weights, context.titleAt)
  for (const zone of page.zones) {
    if (zone.last <= zone.first || wholePage.has(zone.element.tag) || verdicts[zone.first] !== null) continue
    if (zone.partial && zone.last - zone.first <= 1) continue
    if (context.isKept(zone.element)) continue
    const rule = others.has(zone) ? 'other-article' : judgeZone(zone, weights, total, context)
    if (rule) take(verdicts, zone, rule, context.titleAt)
  }
  if (context.headed || sumZones(weights.prose, teasers) < total * mostTeasers) {
    for (const zone of teasers) take(verdicts, zone, 'teaser', context.titleAt)
  }
  if (context.headed) judgeApart(page, weights, context.headed, verdicts)
  return verdicts
}

/** What is told by its content once the page has an article of its own: notices of consent, comments. */
function judgeApart(page: SegmentedPage, weights: Weights, headed: HeadedProse, verdicts: Verdicts): void {
  for (const thread of findThreads(page, weights)) {
    if (!thread.every((zone) => isApart(zone, headed))) continue
    for (const zone of thread) take(verdicts, zone, 'comments', headed.first)
  }
  for (const zone of findConsent(page, weights, headed.box ?? headed)) {
    if (isApart(zone, headed)) take(verdicts, zone, 'cookie-notice', headed.first)
  }
}

function take(verdicts: Verdicts, zone: Zone, rule: string, titleAt: number): void {
  for (let at = zone.first; at < Math.min(zone.last, verdicts.length); at++) {
    if (at !== titleAt) verdicts[at] ??= rule
  }
}

function judgeZone(zone: Zone, weights: Weights, total: number, context: ZoneContext): string | null {
  const prose = sumZone(weights.prose, zone)
  const hasTitle = context.titleAt >= zone.first && context.titleAt < zone.last
  const opens = isDisclosure(zone.element) && sumZone(weights.chars, zone) >= shortestQuestion
  for (const rule of opens ? [] : rulesOf(zone.element)) {
    if (hasTitle && rule.name !== 'comments') continue
    if (rule.linked && prose > 0 && lacksLinks(zone, weights, prose, rule.linked)) continue
    if (prose <= shareOf(rule, zone, context) * total && prose <= (rule.prose ?? Number.POSITIVE_INFINITY))
      return rule.name
  }
  return hasTitle ? null : judgeLinks(zone, weights, prose, total)
}

const shortestQuestion = 12

/** A button that opens the text below it: the question of an answer. */
function isDisclosure({ tag, attributes }: PageElement): boolean {
  return tag === 'button' && 'aria-expanded' in attributes && !('aria-haspopup' in attributes)
}

/** Rules that name what never holds the article where its beginning stands elsewhere. */
const sureApart = new Set([
  'footer',
  'aside',
  'sidebar',
  'related',
  'navigation',
  'cookie-notice',
  'overlay',
  'comments',
])
const mostApart = 0.6

function shareOf(rule: ZoneRule, zone: Zone, { headed }: ZoneContext): number {
  const apart = headed && sureApart.has(rule.name) && !isBody(zone.element) && isApart(zone, headed)
  return apart ? Math.max(rule.share, mostApart) : rule.share
}

const fewParagraphs = 250

/** Whether what is called a list of links has none, or paragraphs with a few. */
function lacksLinks(zone: Zone, weights: Weights, prose: number, share: number): boolean {
  const linked = sumZone(weights.linked, zone)
  return linked === 0 || (prose > fewParagraphs && linked < share * sumZone(weights.chars, zone))
}

function rulesOf(element: PageElement): ZoneRule[] {
  const { attributes, tag } = element
  const rules: ZoneRule[] = []
  const byTag = tagRules[tag]
  if (byTag && !(tag === 'footer' && element.parent?.tag === 'blockquote')) rules.push(byTag)
  const byRole = roleRules[(attributes.role ?? '').toLowerCase()]
  if (byRole) rules.push(byRole)
  if (!attributes.class && !attributes.id) return rules
  const named = knownRules(attributes)
  return rules.length === 0 ? named : [...rules, ...named]
}

/** Names repeat from page to page of a portal: their rules are kept. */
const known = new Map<string, ZoneRule[]>()
const mostKnown = 5000

function knownRules(attributes: Record<string, string>): ZoneRule[] {
  const key = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  let rules = known.get(key)
  if (!rules) {
    rules = findZoneRules(zoneName(attributes))
    if (known.size >= mostKnown) known.clear()
    if (key.length <= 400) known.set(key, rules)
  }
  return rules
}

const linkTags = new Set(['ul', 'ol', 'dl', 'div', 'section', 'table', 'td', 'header', 'center', 'p', 'tr'])

/** A list of links to other pages: mostly link text, hardly any prose. */
function judgeLinks(zone: Zone, weights: Weights, prose: number, total: number): string | null {
  if (!linkTags.has(zone.element.tag)) return null
  const links = sumZone(weights.links, zone)
  const chars = sumZone(weights.chars, zone)
  const linked = sumZone(weights.linked, zone)
  if (links < 3 || prose > total * 0.1 || prose > 400) return null
  if (linked >= chars * 0.75) return 'link-list'
  return linked >= chars * 0.5 && chars / links < 120 ? 'link-list' : null
}

export function sumZones(sums: Float64Array, zones: Zone[]): number {
  return zones.reduce((sum, zone) => sum + sumZone(sums, zone), 0)
}
