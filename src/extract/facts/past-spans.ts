import { Tag, type Term } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import type { SentenceReading } from './sentence-reading.js'

/** A time that words point back to without a number, as the terms [from, to) that say it and its days. */
export type PastSpan = { from: number; to: number; days: { from: string; to: string } }

/** "5 năm qua", "nhiều năm qua" are no one year. */
const MANY = new Set(['những', 'các', 'nhiều', 'mấy', 'bao', 'hàng', 'một', 'nửa'])

/** "năm vừa qua" in a review of January or of the year's end; "nhiệm kỳ qua" after a term has been named. */
export function pastSpansIn(article: ArticleReading, reading: SentenceReading): PastSpan[] {
  const { terms } = reading
  const found: PastSpan[] = []
  for (let index = 0; index < terms.length; index += 1) {
    const span = yearAt(article, terms, index) ?? termAt(article, reading, index)
    if (span) found.push(span)
  }
  return found
}

/** Term behind "qua", "vừa qua", "rồi" that starts at `at`; null where something else stands there. */
function endOfPast(terms: readonly Term[], at: number): number | null {
  const first = terms[at]?.normal
  if (first === 'qua' || first === 'rồi') return at + 1
  return first === 'vừa' && (terms[at + 1]?.normal === 'qua' || terms[at + 1]?.normal === 'rồi') ? at + 2 : null
}

function yearAt(article: ArticleReading, terms: readonly Term[], at: number): PastSpan | null {
  if (terms[at]!.normal !== 'năm') return null
  const to = endOfPast(terms, at + 1)
  const before = terms[at - 1]
  if (to === null || before?.is(Tag.Num) || MANY.has(before?.normal ?? '')) return null
  const today = article.context.publishedOn ?? article.context.eventOn ?? null
  if (today === null) return null
  const month = Number(today.slice(5, 7))
  if (month > 2 && month < 11) return null
  const year = Number(today.slice(0, 4)) - (month <= 2 ? 1 : 0)
  return { from: at, to, days: { from: `${year}-01-01`, to: `${year}-12-31` } }
}

function termAt(article: ArticleReading, reading: SentenceReading, at: number): PastSpan | null {
  const { terms } = reading
  if (terms[at]!.normal !== 'nhiệm' || terms[at + 1]?.normal !== 'kỳ' || terms[at - 1]?.is(Tag.Num)) return null
  const past = endOfPast(terms, at + 2)
  const isBare = terms[at - 1]?.normal === 'trong' && terms[at + 2]?.is(Tag.Comma)
  if (past === null && !isBare) return null
  const named = termBefore(article, reading.index, terms[at]!.start)
  const days = named && (past === null ? named : beforeToday(article, named))
  return days ? { from: at, to: past ?? at + 2, days } : null
}

/** The term of office that the article named last before an offset. */
function termBefore(article: ArticleReading, index: number, offset: number): PastSpan['days'] | null {
  for (let before = index; before >= 0; before -= 1) {
    const dates = article.datesAt(before)
    if (dates.length === 0) continue
    const { terms } = article.doc.sentences[before]!
    const term = dates.findLast(({ from, record }) => record.grain === 'term' && terms[from]!.start < offset)
    if (term) return { from: term.record.from, to: term.record.to }
  }
  return null
}

/** A congress names the term to come; the term that is over is the one before it. */
function beforeToday(article: ArticleReading, days: PastSpan['days']): PastSpan['days'] {
  const today = article.context.publishedOn ?? article.context.eventOn
  const [first, last] = [Number(days.from.slice(0, 4)), Number(days.to.slice(0, 4))]
  if (!today || Number(today.slice(0, 4)) > first) return days
  const shift = last - first
  return { from: `${first - shift}${days.from.slice(4)}`, to: `${first}${days.to.slice(4)}` }
}
