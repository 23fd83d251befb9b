import type { Period } from '../../model/fact.js'
import type { DateMention } from '../dates/mention.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { isNow, isOwnTime } from './own-time.js'
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
