import type { Period } from '../../model/fact.js'
import { Tag } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import { isTimeOfAim } from './aim-times.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { type Basis, type Candidate, candidatesIn, makePeriod } from './period-candidates.js'

/** The time that a figure is for: own clause, sentence, paragraph, heading, title; never what it is compared with or still to come. */
export function readPeriod(article: ArticleReading, figure: Figure, aimed: boolean): Period | null {
  const { reading } = figure
  if (figure.rankDays) return { ...figure.rankDays, kind: 'during', basis: 'clause' }
  const candidates = candidatesIn(article, reading, aimed)
  const attached = bracketed(figure, candidates) ?? attachedTo(figure, candidates, aimed)
  if (attached) return makePeriod(article, reading, attached, 'clause', aimed)
  const near = nearestIn(figure, candidates, aimed)
  if (near) return makePeriod(article, reading, near, sameClause(figure, near) ? 'clause' : 'sentence', aimed)
  return periodAround(article, reading.index, aimed) ?? (aimed ? null : periodOfReview(article, figure))
}

/** A date behind the noun or behind the list that it ends: "15 điển hình giai đoạn 2019-2022". */
function attachedTo(figure: Figure, candidates: Candidate[], aimed: boolean): Candidate | null {
  const last = figure.group.at(-1) ?? figure
  for (const { after } of [figure, last]) {
    const found = candidates.find(
      (candidate) =>
        candidate.date &&
        candidate.from >= after[0] &&
        candidate.to <= after[1] &&
        sameClause(figure, candidate) &&
        (aimed || !isPurpose(figure, candidate)),
    )
    if (found) return found
  }
  return null
}

/** "còn 0,5% (năm 2020)", "dân số (năm 2016) là 182.300 người": a bracket with a time alone dates the figure beside it. */
function bracketed(figure: Figure, candidates: Candidate[]): Candidate | null {
  const { bracket, terms } = figure.reading
  const found = candidates.find(({ from, to, date }) => {
    if (!date || !bracket[from] || bracket[from] === bracket[figure.from]) return false
    if (!terms[from - 1]?.is(Tag.OpenParen) || !terms[to]?.is(Tag.CloseParen)) return false
    if (from > figure.to) return from - figure.to <= 5 && to <= figure.after[1]
    return to < figure.from && from >= figure.before[0] && figure.from - to <= 5
  })
  return found ?? null
}

const PURPOSES = new Set(['để', 'nhằm'])

/** "chọn 15 mô hình để nhân rộng giai đoạn 2025 - 2030": the time of what they are chosen for. */
function isPurpose(figure: Figure, candidate: Candidate): boolean {
  return figure.reading.terms.slice(figure.to, candidate.from).some(({ normal }) => PURPOSES.has(normal))
}

function sameClause(figure: Figure, candidate: Candidate): boolean {
  const { clause } = figure.reading
  return clause[candidate.from] === clause[figure.from]
}

/** Nearest before the figure, else the first behind it. A date in a bracket is the bracket's own. */
function nearestIn(figure: Figure, candidates: Candidate[], aimed: boolean): Candidate | null {
  const { bracket } = figure.reading
  const open = candidates.filter(
    (candidate) =>
      (!bracket[candidate.from] || bracket[candidate.from] === bracket[figure.from] || isOfSpan(figure, candidate)) &&
      !isOfOneFigure(figure, candidate),
  )
  return (
    open.findLast((candidate) => candidate.to <= figure.from) ??
    open.find((candidate) => isBehind(figure, candidate) && (aimed || !isPurpose(figure, candidate))) ??
    null
  )
}

const SPANS = new Set(['năm', 'đoạn', 'kỳ', 'qua'])

/** "Qua 5 năm (2017 - 2022), toàn huyện…": the bracket says which years the words before it mean. */
function isOfSpan({ reading: { terms } }: Figure, { from }: Candidate): boolean {
  return terms[from - 1]?.is(Tag.OpenParen) === true && SPANS.has(terms[from - 2]?.normal ?? '')
}

/** "nguồn quỹ hiện gần 3 tỷ đồng; 17 dự án…": inside a clause it dates that clause alone. */
function isOfOneFigure({ reading, from }: Figure, candidate: Candidate): boolean {
  if (candidate.date || candidate.days || candidate.from >= from) return false
  const { terms, clause } = reading
  const before = terms[candidate.from - 1]
  const opens = !before || before.is(Tag.Punct) || candidate.from <= 2
  return (
    !opens &&
    terms.slice(candidate.to, from).some((term) => term.is(Tag.Semicolon)) &&
    clause[candidate.from] !== clause[from]
  )
}

function isBehind(figure: Figure, candidate: Candidate): boolean {
  return candidate.from >= figure.to && candidate.date !== null && !isOfLater(figure, candidate)
}

/** "…; thu nhập năm 2019 đạt 62 triệu": the date of a later figure's own clause. */
function isOfLater(figure: Figure, candidate: Candidate): boolean {
  const { clause, figures, terms } = figure.reading
  // "Bên cạnh duy trì 58 mô hình, năm 2024 các đơn vị…": behind a comma it sets the time of the whole sentence.
  if (terms[candidate.from - 1]?.is(Tag.Comma)) return false
  return figures.some((later) => later.from >= candidate.to && clause[later.from] === clause[candidate.from])
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

const REVIEWS = /(?:^| )(?:tổng kết|sơ kết|đánh giá kết quả|nhìn lại|kết quả thực hiện|tình hình thực hiện)(?: |$)/u
/** Sentences at the head of an article that tell what meeting it is about. */
const LEAD = 3

/** "tổng kết phong trào “Dân vận khéo” năm 2022, phát động phong trào năm 2023": a review's lead dates the figures of its scheme. */
function periodOfReview(article: ArticleReading, figure: Figure): Period | null {
  if (!figure.topic) return null
  const start = (article.title.at(-1) ?? -1) + 1
  for (let lead = start; lead < Math.min(figure.reading.index, start + LEAD); lead += 1) {
    if (article.datesAt(lead).length === 0) continue
    const reading = article.at(lead)
    if (!reading.labels.some(({ entry }) => entry.kind === 'topic' && entry.name === figure.topic?.value)) continue
    const words = (to: number) => reading.terms.slice(Math.max(0, to - 25), to).map(({ normal }) => normal)
    const found = candidatesIn(article, reading, false).find(
      ({ from, date }) => date && REVIEWS.test(words(from).join(' ')) && !isTimeOfAim(reading, date),
    )
    if (found) return makePeriod(article, reading, found, 'paragraph', false)
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
  if (article.datesAt(index).length === 0 && !pointsBack(article, index)) return null
  const reading = article.at(index)
  const stated = candidatesIn(article, reading, aimed).filter(
    ({ from, date, days }) =>
      days ||
      (date &&
        (basis === 'title' || !reading.bracket[from] || date.record.grain === 'range') &&
        (aimed || !(isTimeOfAim(reading, date) || isToCome(article, date)))),
  )
  const chosen = pick === 'first' ? stated[0] : stated.at(-1)
  return chosen ? makePeriod(article, reading, chosen, basis, aimed) : null
}

/** "Năm 2024, mỗi chi bộ đăng ký 1 mô hình" on a page of 2023: no time of what other sentences tell as done. */
function isToCome({ context: { publishedOn, eventOn } }: ArticleReading, { record }: DateMention): boolean {
  const today = publishedOn ?? eventOn ?? null
  return today !== null && record.from > today
}

function pointsBack(article: ArticleReading, index: number): boolean {
  return article.doc.sentences[index]!.terms.some(({ normal }) => normal === 'qua' || normal === 'nhiệm')
}
