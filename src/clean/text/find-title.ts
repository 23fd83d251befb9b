import { isClockLine } from '../clock-line.js'
import { foldLine, isCutOf } from '../normalise-text.js'
import { readClock } from '../parse-clock.js'
import { readLabelledByline } from '../read-byline.js'
import { looksLikeCaption } from '../recognise-caption.js'
import { findFirstParagraph, isParagraph } from './text-lines.js'

/** Where the title of a copied page stands and where its body begins; `titleAt` is -1 where there is none. */
export type Preamble = { titleAt: number; title: string | null; bodyAt: number }

export function findPreamble(texts: string[]): Preamble {
  const first = findFirstParagraph(texts)
  const twin = findTwins(texts, first)
  if (twin) return twin
  if (first <= 0) return { titleAt: -1, title: null, bodyAt: Math.max(0, first) }
  const titleAt = pickTitle(texts, first)
  return { titleAt, title: titleAt < 0 ? null : texts[titleAt]!, bodyAt: titleAt < 0 ? 0 : first }
}

/** A title that stands twice before or around the lead, once perhaps cut. */
function findTwins(texts: string[], first: number): Preamble | null {
  for (let at = 0; at <= Math.min(first, 60); at++) {
    const twin = findTwin(texts, at)
    if (twin === null) continue
    const title = isCutOf(texts[at]!, texts[twin]!) ? texts[twin]! : texts[at]!
    const between = texts.slice(at + 1, twin)
    const lead = between.findIndex((text) => isParagraph(text))
    return { titleAt: at, title, bodyAt: lead >= 0 ? at + 1 + lead : nextParagraph(texts, twin + 1) }
  }
  return null
}

function nextParagraph(texts: string[], from: number): number {
  const found = texts.findIndex((text, at) => at >= from && isParagraph(text))
  return found < 0 || found - from > 6 ? from : found
}

function findTwin(texts: string[], at: number): number | null {
  const line = texts[at]!
  if (line.length < 20 || line.length > 320 || line.split(' ').length < 4) return null
  const folded = foldLine(line)
  let paragraphs = 0
  for (let i = at + 1; i < Math.min(texts.length, at + 14); i++) {
    const other = texts[i]!
    if (foldLine(other) === folded || isCutOf(line, other)) return paragraphs <= 2 ? i : null
    if (isParagraph(other)) paragraphs++
  }
  return null
}

const window = 10
const menuStart =
  /^(?:trang chủ|trang nhất|home|lượt xem|được đăng|đăng (?:ngày|lúc|bởi|trong)|ngày đăng|cập nhật|danh mục|chuyên mục|viết bởi|được viết bởi)(?=[\s:]|$)/iu

/** The longest line near the body that is no clock, signature, menu or caption; nearer ones count more. */
function pickTitle(texts: string[], first: number): number {
  let best = -1
  let bestScore = 0
  for (let at = first - 1; at >= Math.max(0, first - window); at--) {
    const line = texts[at]!
    if (!couldBeTitle(line) || (looksLikeCaption(line) && at > 0 && first - at <= 1 && best >= 0)) continue
    const score = Math.min(line.length, 130) - 7 * (first - at)
    if (best < 0 || score > bestScore) {
      best = at
      bestScore = score
    }
  }
  return best < 0 ? best : withoutBreadcrumb(texts, best, first)
}

function couldBeTitle(line: string): boolean {
  if (line.length < 12 || line.split(' ').length < 3 || menuStart.test(line)) return false
  return !isClockLine(line) && !readLabelledByline(line) && !(line.length < 110 && readClock(line) !== null)
}

/** "Section Title" above or below "Title": the shorter line is the title. */
function withoutBreadcrumb(texts: string[], at: number, first: number): number {
  const folded = foldLine(texts[at]!)
  for (let i = Math.max(0, at - 3); i < first; i++) {
    const other = foldLine(texts[i]!)
    if (i !== at && other.length >= 12 && other.split(' ').length >= 3 && folded.endsWith(other) && folded !== other)
      return i
  }
  return at
}
