import type { PageKind } from '../model/article.js'
import type { DraftBlock } from './assemble-article.js'
import { syllableShare } from './encoding/vietnamese-shape.js'
import { kindPhrases } from './kind-phrases.js'

/** What a page shows of itself beside its blocks. */
export type PageSigns = {
  url: string | null
  title: string | null
  titleTag: string | null
  /** Classes of body, with spaces around. */
  bodyClass: string
  language: string | null
  /** Whether metadata states one article: og:type, one JSON-LD article, itemprop articleBody. */
  statesArticle: boolean
  /** Siblings of one make that open with a linked headline, and their prose. */
  teasers: number
  teaserProse: number
  /** Lines of 25 characters or more that are links, but for a day or a mark. */
  linkLines: number
  /**
   * Linked headlines in the body that prose follows, those of them that stand before any other prose, its lines of
   * prose, and the most of these in a row.
   */
  headlines: { count: number; before: number; prose: number; run: number }
  /** Whether prose stands directly below the title. */
  headsProse: boolean
  /** First lines that are no links. */
  firstLines: string[]
  hasPassword: boolean
  script: string
  /** Whether a meta element loads the page again. */
  refreshes: boolean
  htmlLength: number
}

/** What a page is. An article needs prose of its own; everything else must show what it is. */
export function judgePageKind(signs: PageSigns, blocks: DraftBlock[]): PageKind {
  const prose = proseOf(blocks)
  if (isCookieWall(signs, prose)) return 'cookie-wall'
  const phrase = findPhrase(signs, blocks, prose)
  if (phrase) return phrase
  if (signs.hasPassword && prose < 150) return 'login'
  if (isSearch(signs)) return 'search'
  if (isFront(signs, prose)) return 'front'
  if (isList(signs, prose)) return 'list'
  if (prose < 40 && !isPictureStory(blocks)) return signs.linkLines >= 5 || signs.teasers >= 2 ? 'list' : 'empty'
  return isScrambled(signs, blocks) ? 'scrambled' : 'article'
}

/** The same for a copied page: its title and first lines are all it shows. */
export function judgeTextKind(title: string | null, firstLines: string[], blocks: DraftBlock[]): PageKind {
  const prose = proseOf(blocks)
  const lines = [title, ...firstLines]
  const notice = prose > longestNotice ? null : matchPhrase(lines, false)
  return notice ?? (prose >= 40 ? 'article' : 'empty')
}

function proseOf(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (/^(?:paragraph|lead|table)$/.test(kind) ? text.length : 0), 0)
}

/** Pictures with captions and hardly another word. */
function isPictureStory(blocks: DraftBlock[]): boolean {
  return blocks.filter(({ kind }) => kind === 'caption').length >= 3
}

/** A few hundred bytes of script that set a cookie and load the page again. */
function isCookieWall(signs: PageSigns, prose: number): boolean {
  if (signs.htmlLength > 20_000 || prose > 200) return false
  if (!/document\.cookie\s*=/.test(signs.script)) return false
  return signs.refreshes || /location(?:\.href|\.reload|\.replace|\s*=)/.test(signs.script)
}

const longestNotice = 700

function findPhrase(signs: PageSigns, blocks: DraftBlock[], prose: number): PageKind | null {
  if (prose > longestNotice) return null
  const lines = [signs.title, signs.titleTag, ...blocks.slice(0, 3).map(({ text }) => text), ...signs.firstLines]
  return matchPhrase(lines, signs.statesArticle)
}

function matchPhrase(lines: (string | null)[], statesArticle: boolean): PageKind | null {
  for (const line of lines) {
    const found = line && kindPhrases.find(({ match }) => match.test(line))
    if (found && (found.kind !== 'search' || !statesArticle)) return found.kind
  }
  return null
}

function pathOf(url: string | null): { path: string; query: URLSearchParams } | null {
  try {
    const parsed = new URL(url ?? '')
    return { path: parsed.pathname, query: parsed.searchParams }
  } catch {
    return null
  }
}

function isSearch(signs: PageSigns): boolean {
  if (signs.statesArticle) return false
  const place = pathOf(signs.url)
  if (
    place &&
    (/\/(?:search|tim-kiem|timkiem|seek)(?:\/|\.\w+)?$/i.test(place.path) || place.query.get('op') === 'search')
  )
    return true
  if (place?.query.has('s') && place.path === '/') return true
  return /\s(?:search-results|search-no-results|search)\s/.test(signs.bodyClass)
}

function isFront(signs: PageSigns, prose: number): boolean {
  const place = pathOf(signs.url)
  const idle =
    place && [...place.query.keys()].every((name) => /^(?:utm_|fbclid|nv_|nvvithemever|language|lang)/.test(name))
  const root =
    place !== null &&
    /^\/(?:vi\/?|index\.(?:php|html?|aspx)|default\.aspx|home\/?|trang-chu\/?)?$/i.test(place.path) &&
    idle
  const named =
    /\s(?:home|front-page|homepage|page-home|is-front)\s/.test(signs.bodyClass) &&
    !/\ssingle(?:-post)?\s/.test(signs.bodyClass)
  if (root) return !signs.statesArticle || prose < 400
  return named && ((signs.teasers >= 3 && signs.teaserProse >= prose) || prose < 200)
}

/** Lines of prose below a headline in a list. */
const longestExcerpt = 2

/** Several teasers and less prose of the page's own than theirs. */
function isList(signs: PageSigns, prose: number): boolean {
  const named =
    /\s(?:archive|category|tag|blog|author|post-type-archive|tax-[\w-]+|view-(?:category|featured|categories)|blog-layout)\s/.test(
      signs.bodyClass,
    )
  if (named && !/\ssingle(?:-post)?\s/.test(signs.bodyClass) && (signs.teasers >= 2 || signs.linkLines >= 4))
    return true
  if (signs.statesArticle || signs.headsProse) return false
  if (signs.teasers >= 3 && signs.teaserProse > prose) return true
  const { count, before, prose: lines, run } = signs.headlines
  if (count >= 2 && before >= 1 && run <= longestExcerpt && lines <= count * 1.5 + 1) return true
  if (count >= 1 && before >= 1 && lines <= 2 && isLaterPage(signs)) return true
  return signs.teasers + signs.linkLines >= 10 && prose < 300
}

/** `?page=2`, `?trang=3`, `?start=10`, `/page/2/`, `/page-2/`. */
function isLaterPage(signs: PageSigns): boolean {
  return /(?:[?&](?:page|trang|start|p|pg|_cur|pagenumber)=\d+|\/(?:page|trang)[/-]\d+)/i.test(signs.url ?? '')
}

const fewestLetters = 400
const sampled = 900

/** A body written in a substitution cipher: hardly any Vietnamese syllable, or letters that no language uses so much. */
function isScrambled(signs: PageSigns, blocks: DraftBlock[]): boolean {
  const text = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'lead')
    .map((block) => block.text)
    .join(' ')
    .slice(0, sampled)
  const rare = shareOf(text, /[jwzfqx]/gi)
  if (text.length < fewestLetters || rare <= 0.05) return false
  const vietnamese =
    /^vi/i.test(signs.language ?? '') || (shareOf(text, /[à-ỹ]/gi) > 0.08 && /[ơưạảấầậệộợụứự]/iu.test(text))
  return vietnamese ? syllableShare(text) < 0.4 : rare > 0.16
}

function shareOf(text: string, letters: RegExp): number {
  return (text.match(letters)?.length ?? 0) / Math.max(1, text.length)
}
