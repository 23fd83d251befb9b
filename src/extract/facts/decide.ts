import { splitAmong } from './among-pairs.js'
import type { ArticleReading } from './article-reading.js'
import type { Figure } from './figure.js'
import { readGiver } from './givers.js'
import { findGoverning } from './governing.js'
import { inheritFromTotal } from './inherit.js'
import { readLabels } from './labels.js'
import { layFigures } from './layout.js'
import { withNounApart } from './noun-apart.js'
import { linkLines } from './part-lines.js'
import { linkSums } from './part-sums.js'
import { linkParts } from './parts.js'
import { readPeriod } from './period.js'
import { markBases, markRepeats } from './repeats.js'
import { labelByRank, shareUnits } from './respective.js'
import { TopicScopes } from './scope.js'
import { isBare, screenNumbers } from './screen.js'
import { keepSplitSectors, shareSectors } from './sectors.js'
import { shareListNouns } from './shared-nouns.js'
import { readStatus } from './status.js'
import { linkLead, readTables, sentencesOf } from './tables.js'
import { readTopic } from './topic.js'
import type { FactTrace } from './trace.js'

/** Everything about the figures of an article, in text order; figures that only repeat another are marked. */
export function decideFigures(article: ArticleReading, trace?: FactTrace): Figure[] {
  const scopes = new TopicScopes(article)
  const sentences = article.numbered
  const tables = readTables(article)
  const inTable = sentencesOf(tables)
  for (const index of sentences) if (!inTable.has(index)) layOut(article, index, trace)
  for (const table of tables) linkLead(article, table)
  for (const index of article.listHeads) linkLines(article, article.at(index))
  for (const index of sentences) linkSums(article, article.at(index))
  markBases(sentences.flatMap((index) => article.figuresAt(index)))
  const siblings = partsByTotal(sentences.flatMap((index) => article.figuresAt(index)))
  const figures: Figure[] = []
  const settled = new Set<Figure>()
  for (const index of sentences) {
    const found = article.figuresAt(index).filter((figure) => isCounted(figure, trace))
    if (!inTable.has(index)) keepSplitSectors(found, siblings)
    for (const figure of found) settle(article, figure, scopes, settled)
    figures.push(...found)
  }
  markRepeats(article, figures)
  return figures
}

function partsByTotal(figures: readonly Figure[]): Map<Figure, Figure[]> {
  const found = new Map<Figure, Figure[]>()
  for (const figure of figures) {
    const [total] = figure.totals
    if (total) found.set(total, [...(found.get(total) ?? []), figure])
  }
  return found
}

/** First pass over a sentence: which numbers count, what governs them, which are parts. */
function layOut(article: ArticleReading, index: number, trace?: FactTrace): void {
  const reading = article.at(index)
  const { accepted, refused } = screenNumbers(reading, article.documentsAt(index))
  for (const { mention, reason } of refused) trace?.({ stage: 'refused', mention, reason })
  const mentions = accepted.flatMap((mention) => splitAmong(reading, withNounApart(reading, mention)))
  layFigures(reading, shareListNouns(reading, shareUnits(reading, mentions)))
  for (const figure of reading.figures) readLabels(figure, article.isInCity)
  labelByRank(reading)
  shareSectors(reading.figures)
  for (const figure of reading.figures) figure.governing = findGoverning(figure)
  linkParts(article, reading)
}

/** A number without a noun counts only where it turned out to be a part of something. */
function isCounted(figure: Figure, trace?: FactTrace): boolean {
  const counts = !isBare(figure.mention) || figure.unit !== null
  if (!counts) trace?.({ stage: 'refused', mention: figure.mention, reason: 'no-noun' })
  return counts
}

/** Second pass: scheme, time, aim, and what a part takes from its total. A total may stand behind its part. */
function settle(article: ArticleReading, figure: Figure, scopes: TopicScopes, settled: Set<Figure>): void {
  if (settled.has(figure)) return
  settled.add(figure)
  for (const total of figure.totals) settle(article, total, scopes, settled)
  const isAimed = readStatus(figure, null) === 'target'
  figure.level ??= readGiver(figure, article.isInCity)
  figure.topic = readTopic(figure, () => scopes.around(figure))
  scopes.note(figure)
  figure.period = figure.unitKind === 'duration' ? null : readPeriod(article, figure, isAimed)
  figure.status = readStatus(figure, article.context.publishedOn ?? article.context.eventOn ?? null)
  inheritFromTotal(figure)
}
