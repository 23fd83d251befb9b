import type { PageKind } from '../model/article.js'
import type { DraftBlock } from './assemble-article.js'
import { syllableShare } from './encoding/vietnamese-shape.js'

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
  /** Lines of 25 characters or more that are links altogether. */
  linkLines: number
  /**
   * Linked headlines in the body, those of them that stand before its first prose, its lines of prose, and the most
   * of these in a row.
   */
  headlines: { count: number; before: number; prose: number; run: number }
  /** First lines that are no links. */
  firstLines: string[]
  hasPassword: boolean
  script: string
  htmlLength: number
}

type KindPhrase = { kind: PageKind; match: RegExp; examples: string[]; counterexamples: string[] }

/** Titles and first lines of pages that portals serve instead of an article. */
export const kindPhrases: KindPhrase[] = [
  {
    kind: 'wait',
    match:
      /^(?:hãy đợi|vui lòng (?:đợi|chờ)|xin (?:vui lòng )?(?:đợi|chờ)|please wait|just a moment|one moment,? please|checking your browser|attention required|too many requests|429\b|ddos protection|security check|đang kiểm tra trình duyệt|bạn đã truy cập quá nhiều|verifying you are human|access denied|are you a robot)/iu,
    examples: ['Hãy đợi 60 giây', 'Just a moment...', '429 Too Many Requests', 'Vui lòng chờ trong giây lát'],
    counterexamples: ['Hãy chung tay vì người nghèo', 'Đợi mưa tạnh mới gặt'],
  },
  {
    kind: 'not-found',
    match:
      /^(?:(?:error|lỗi)?\s*:?\s*404(?=\s*(?:$|[-–|:.]|not|error|page|lỗi|trang))|(?:rất tiếc,? )?(?:trang|bài viết|nội dung|đường dẫn|tài liệu|url)(?: mà)?(?: bạn)?(?: đang)?(?: (?:yêu cầu|tìm|tìm kiếm|truy cập|này))? (?:không (?:tồn tại|tìm thấy|có)|đã bị (?:xóa|xoá|gỡ)|chưa tồn tại)|không tìm thấy (?:trang|bài|nội dung|kết quả|dữ liệu)|page not found|not found|(?:oops|sorry)[!,.]? .{0,40}(?:not (?:be )?found|doesn.t exist)|the page (?:you|cannot|can.t)|nothing found|file not found|error 404|http 404|500 internal|internal server error|503 service|service unavailable|502 bad gateway|seite nicht gefunden|page introuvable|página no encontrada|site đang (?:bảo trì|nâng cấp)|website (?:đang )?(?:bảo trì|nâng cấp|tạm ngưng|đang được)|account suspended)/iu,
    examples: [
      '404 Not Found',
      'Không tìm thấy trang',
      'Trang bạn yêu cầu không tồn tại',
      'Page not found – Site',
      'Bài viết này không tồn tại',
    ],
    counterexamples: [
      'Không tìm thấy dấu vết tàu mất tích',
      'Trang trại không tồn tại dịch bệnh',
      '404 hộ được cấp nước sạch',
    ],
  },
  {
    kind: 'search',
    match:
      /^(?:kết quả tìm kiếm|tìm kiếm(?:\s*[:"“-]|$)|search results?|search\s*[:"“]|you searched for|results for|resultados de|résultats de|suchergebnisse)/iu,
    examples: ['Kết quả tìm kiếm cho: dân vận', 'Search results for "roads"', 'Tìm kiếm'],
    counterexamples: ['Tìm kiếm người mất tích trên sông', 'Search teams find the boat'],
  },
  {
    kind: 'login',
    match:
      /^(?:đăng nhập(?: hệ thống| thành viên| tài khoản)?|đăng ký thành viên|log ?in|sign ?in|anmelden|connexion)(?:\s*[|–-].*)?$/iu,
    examples: ['Đăng nhập', 'Đăng nhập hệ thống - Cổng thông tin', 'Log in', 'Sign in | Site'],
    counterexamples: ['Đăng nhập thị trường châu Âu', 'Sign in the sky'],
  },
]

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
  if (prose < 40) return signs.linkLines >= 6 ? 'list' : 'empty'
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

/** A few hundred bytes of script that set a cookie and load the page again. */
function isCookieWall(signs: PageSigns, prose: number): boolean {
  if (signs.htmlLength > 20_000 || prose > 200) return false
  return /document\.cookie\s*=/.test(signs.script) && /location(?:\.href|\.reload|\.replace|\s*=)/.test(signs.script)
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
  if (signs.statesArticle) return false
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
