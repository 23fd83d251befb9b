import { Tag } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { NumberMention } from '../numbers/mention.js'
import type { Figure } from './figure.js'
import type { LabelEntry } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

/** Lists that say "respectively": numbers that share one noun, each with the label of its rank. */
type Run = { first: number; last: number }

/** Whether words of a sentence match two lists by rank: "A, B và C lần lượt có 5, 7 và 9 mô hình". */
function isRespective({ terms }: SentenceReading): boolean {
  return terms.some(
    ({ normal }, index) =>
      (normal === 'lần' && terms[index + 1]?.normal === 'lượt') ||
      (normal === 'tương' && terms[index + 1]?.normal === 'ứng') ||
      (normal === 'thứ' && terms[index - 1]?.normal === 'theo' && terms[index + 1]?.normal === 'tự'),
  )
}

/** Numbers with nothing but commas and "và" between them. */
function runsOf(reading: SentenceReading, spans: readonly { from: number; to: number }[]): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < spans.length; index += 1) {
    const last = runs.at(-1)
    const isNext = last?.last === index - 1 && isJoined(reading, spans[index - 1]!.to, spans[index]!.from)
    if (last && isNext) last.last = index
    else runs.push({ first: index, last: index })
  }
  return runs.filter(({ first, last }) => last > first)
}

function isJoined({ terms }: SentenceReading, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  return terms.slice(from, to).every((term) => term.is(Tag.Comma | Tag.Semicolon) || term.normal === 'và')
}

/** "lần lượt là 28, 22, 12 và 9 mô hình": the noun is said once for all numbers of the list. */
export function shareUnits(reading: SentenceReading, mentions: NumberMention[]): NumberMention[] {
  if (mentions.length < 2 || mentions.every(({ unit }) => unit !== null) || !isRespective(reading)) return mentions
  const shared = [...mentions]
  for (const { first, last } of runsOf(reading, mentions)) {
    const giver = mentions.slice(first, last + 1).findLast(({ unit }) => unit !== null)
    if (!giver) continue
    for (let index = first; index <= last; index += 1) {
      const mention = mentions[index]!
      if (mention.unit !== null || mention.kind !== 'cardinal') continue
      const { unit, unitKind, unitKnown } = giver
      shared[index] = { ...mention, unit, unitKind, unitKnown }
    }
  }
  return shared
}

/** Gives each figure of a "respectively" list the field, holder, level or year of its rank. */
export function labelByRank(reading: SentenceReading): void {
  const { figures } = reading
  if (figures.length < 2 || !isRespective(reading)) return
  for (const { first, last } of runsOf(reading, figures)) {
    const run = figures.slice(first, last + 1)
    labelRun(reading, run)
    dateRun(reading, run)
  }
}

function labelRun(reading: SentenceReading, run: Figure[]): void {
  for (const kind of ['sector', 'holder', 'level'] as const) {
    const named = listOfLabels(reading, run, kind)
    run.forEach((figure, rank) => {
      const entry = named?.[rank]
      if (entry?.kind === 'sector') figure.sector = entry.sector
      if (entry?.kind === 'holder') figure.holder = entry.holder
      if (entry?.kind === 'level') figure.level = entry.level
    })
  }
}

/** As many labels of a kind as the run has figures, right before it or right behind it. */
function listOfLabels(reading: SentenceReading, run: Figure[], kind: LabelEntry['kind']): LabelEntry[] | null {
  const found = reading.labels.filter(({ entry }) => entry.kind === kind)
  const start = reading.figures[run[0]!.index - 1]?.to ?? 0
  const before = found.filter(({ from, to }) => from >= start && to <= run[0]!.from)
  if (before.length === run.length) return before.map(({ entry }) => entry)
  const end = reading.figures[run.at(-1)!.index + 1]?.from ?? reading.terms.length
  const behind = found.filter(({ from, to }) => from >= run.at(-1)!.to && to <= end)
  return behind.length === run.length ? behind.map(({ entry }) => entry) : null
}

/** "Các năm 2021, 2022 và 2023 lần lượt có 102, 115 và 129 mô hình": a year for each. */
function dateRun(reading: SentenceReading, run: Figure[]): void {
  const before = reading.dates.filter(({ to, record }) => to <= run[0]!.from && record.role === 'period')
  const years = before.length === run.length ? before.map(daysOf) : yearsOf(before.at(-1), run.length)
  for (const [rank, figure] of run.entries()) figure.rankDays = years?.[rank] ?? null
}

type Days = { from: string; to: string }

const daysOf = ({ record: { from, to } }: DateMention): Days => ({ from, to })

/** The years of one span, where it has as many as the list has figures. */
function yearsOf(span: DateMention | undefined, count: number): Days[] | null {
  if (!span) return null
  const first = Number(span.record.from.slice(0, 4))
  if (Number(span.record.to.slice(0, 4)) - first + 1 !== count) return null
  return Array.from({ length: count }, (_, rank) => ({ from: `${first + rank}-01-01`, to: `${first + rank}-12-31` }))
}
