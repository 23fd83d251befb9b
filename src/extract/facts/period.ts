import type { Period } from '../../model/fact.js'
import type { DateMention } from '../dates/mention.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import type { CueKind } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

type Basis = Period['basis']
/** A time that a figure may take: a date, or null for a bare "đến nay". */
type Candidate = { from: number; to: number; date: DateMention | null }

/** The time that a figure is for: own clause, sentence, paragraph, heading, title; never what it is compared with or still to come. */
export function readPeriod(article: ArticleReading, figure: Figure, aimed: boolean): Period | null {
  const { reading } = figure
  const candidates = candidatesIn(reading, aimed)
  const attached = attachedTo(figure, candidates)
  if (attached) return makePeriod(article, reading, attached, 'clause', aimed)
  const near = nearestIn(figure, candidates)
  if (near) return makePeriod(article, reading, near, sameClause(figure, near) ? 'clause' : 'sentence', aimed)
  return periodAround(article, reading.index, aimed)
}

/** A date behind the noun or behind the list that it ends: "8 mô hình “Dân vận khéo” giai đoạn 2021-2023". */
function attachedTo(figure: Figure, candidates: Candidate[]): Candidate | null {
  const last = figure.group.at(-1) ?? figure
  for (const { after } of [figure, last]) {
    const found = candidates.find(
      (candidate) =>
        candidate.date && candidate.from >= after[0] && candidate.to <= after[1] && sameClause(figure, candidate),
    )
    if (found) return found
  }
  return null
}

function sameClause(figure: Figure, candidate: Candidate): boolean {
  const { clause } = figure.reading
  return clause[candidate.from] === clause[figure.from]
}

/** Nearest before the figure, else the first behind it. A date in a bracket is the bracket's own. */
function nearestIn(figure: Figure, candidates: Candidate[]): Candidate | null {
  const { bracket } = figure.reading
  const open = candidates.filter(({ from }) => !bracket[from] || bracket[from] === bracket[figure.from])
  return (
    open.findLast((candidate) => candidate.to <= figure.from) ??
    open.find((candidate) => candidate.from >= figure.to && candidate.date && !isOfLater(figure, candidate)) ??
    null
  )
}

/** "…; thu nhập năm 2019 đạt 62 triệu": the date of a later figure's own clause. */
function isOfLater(figure: Figure, candidate: Candidate): boolean {
  const { clause, figures, terms } = figure.reading
  // "Bên cạnh duy trì 58 mô hình, năm 2024 các đơn vị…": behind a comma it sets the time of the whole sentence.
  if (terms[candidate.from - 1]?.tags.has('Comma')) return false
  return figures.some((later) => later.from >= candidate.to && clause[later.from] === clause[candidate.from])
}

/** Acceptable times of a sentence, in order. */
function candidatesIn(reading: SentenceReading, aimed: boolean): Candidate[] {
  const dates = reading.dates.filter((date) => !isNow(date) && isOwnTime(reading, date, aimed))
  const found: Candidate[] = dates.map((date) => ({ from: date.from, to: date.to, date }))
  for (const cue of reading.cues) {
    const isInDate = reading.dates.some((date) => !isNow(date) && date.from <= cue.from && cue.from < date.to)
    if (cue.entry === 'asOf' && !isInDate) found.push({ from: cue.from, to: cue.to, date: null })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** "đến nay", "hiện có": the day of the event or of publication, not a time that the words state. */
function isNow(date: DateMention): boolean {
  return date.pointer && date.record.grain === 'day'
}

/** An event that lasts from one day to another, longer than a meeting does, is the time of what was done in it. */
const LONGEST_MEETING = 4 * 86_400_000

function isLongSpan(reading: SentenceReading, { from, record }: DateMention): boolean {
  if (record.role !== 'event' || reading.terms[from]!.normal !== 'từ') return false
  return Date.parse(record.to) - Date.parse(record.from) > LONGEST_MEETING
}

function isOwnTime(reading: SentenceReading, date: DateMention, aimed: boolean): boolean {
  if (date.record.role !== 'period' && !isLongSpan(reading, date)) return false
  if (cueBefore(reading, date, 'compares', 3)) return false
  const before = reading.terms[date.from - 1]
  // "chuyển tiếp từ năm 2023" names an origin, "từ năm 2016 đến nay" a span; "gấp 1,8 lần năm 2015" compares.
  if (before?.normal === 'từ' && date.from > 1 && date.record.grain !== 'range') return false
  if (before?.normal === 'lần' || before?.normal === 'hơn') return false
  if (date.record.grain === 'term' && !isTermOfWork(reading, date)) return false
  return aimed || !isTask(reading, date)
}

function cueBefore(reading: SentenceReading, date: DateMention, kind: CueKind, gap: number): boolean {
  return reading.cues.some((cue) => cue.entry === kind && cue.from < date.to && date.from - cue.to <= gap)
}

/** "triển khai nhiệm vụ 6 tháng cuối năm": the time of what is still to be done. */
function isTask(reading: SentenceReading, date: DateMention): boolean {
  const { clause } = reading
  return reading.cues.some(
    (cue) =>
      cue.entry === 'tasks' &&
      cue.to <= date.from &&
      date.from - cue.to <= 12 &&
      clause[cue.from] === clause[date.from] &&
      !reading.dates.some((other) => other.from >= cue.to && other.to <= date.from),
  )
}

const TERM_OPENERS = new Set(['trong', 'qua', 'suốt', 'nửa', 'hết', 'cuối', 'đầu', 'sau', 'giữa'])

/** A nhiệm kỳ dates what was done in it ("trong nhiệm kỳ"), not every figure beside a congress's name. */
function isTermOfWork(reading: SentenceReading, date: DateMention): boolean {
  const before = reading.terms[date.from - 1]
  return !before || TERM_OPENERS.has(before.normal) || before.tags.has('Bullet') || before.tags.has('Dash')
}

/** Sentences of a paragraph that are searched for its time: keeps one endless line linear. */
const LOOK_BACK = 40
const LOOK_AHEAD = 15

/** Paragraph before and after, heading, title: the first that states a time. */
function periodAround(article: ArticleReading, index: number, aimed: boolean): Period | null {
  const [first, end] = article.blockOf(index)
  const from = Math.max(first, index - LOOK_BACK)
  const to = Math.min(end, index + LOOK_AHEAD)
  for (let before = index - 1; before >= from; before -= 1) {
    const found = statedIn(article, before, aimed, 'paragraph', 'last')
    if (found) return found
  }
  for (let after = index + 1; after < to; after += 1) {
    const found = statedIn(article, after, aimed, 'paragraph', 'first')
    if (found) return found
  }
  return periodOfHeading(article, index, aimed)
}

function periodOfHeading(article: ArticleReading, index: number, aimed: boolean): Period | null {
  const heading = article.headingOf(index)
  if (heading) {
    const found = statedIn(article, heading[0], aimed, 'heading', 'first')
    if (found) return found
  }
  for (const sentence of article.title) {
    if (sentence === index) continue
    const found = statedIn(article, sentence, aimed, 'title', 'first')
    if (found) return found
  }
  return null
}

function statedIn(
  article: ArticleReading,
  index: number,
  aimed: boolean,
  basis: Basis,
  pick: 'first' | 'last',
): Period | null {
  if (article.datesAt(index).length === 0) return null
  const reading = article.at(index)
  const stated = candidatesIn(reading, aimed).filter((candidate) => candidate.date)
  const chosen = pick === 'first' ? stated[0] : stated.at(-1)
  return chosen ? makePeriod(article, reading, chosen, basis, aimed) : null
}

function makePeriod(
  article: ArticleReading,
  reading: SentenceReading,
  { date }: Candidate,
  basis: Basis,
  aimed: boolean,
): Period {
  if (date) {
    const { from, to } = date.record
    if (!aimed && isUntil(reading, date)) return { from: null, to, kind: 'as-of', basis }
    return { from, to, kind: 'during', basis }
  }
  const { eventOn, publishedOn } = article.context
  if (eventOn && !(publishedOn && eventOn > publishedOn))
    return { from: null, to: eventOn, kind: 'as-of', basis: 'event' }
  return { from: null, to: publishedOn, kind: 'as-of', basis: publishedOn ? 'publication' : basis }
}

/** "tính đến hết tháng 8", "đến ngày 12/6": the day of a stock. "từ … đến …" is a span of time. */
function isUntil(reading: SentenceReading, date: DateMention): boolean {
  const inside = reading.terms[date.from]!.normal
  if (inside === 'từ') return false
  return reading.cues.some(
    (cue) =>
      cue.entry === 'untilDay' &&
      (cue.to === date.from || (cue.from <= date.from && date.from < cue.to)) &&
      reading.terms[cue.from - 1]?.normal !== 'từ',
  )
}
