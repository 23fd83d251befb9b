import { Tag, type Term } from '../../vietnamese/index.js'
import type { Decided, Figure } from './figure.js'
import { labelsIn } from './label-spans.js'
import { modelNouns, otherKinds, workNouns } from './lexicon.js'
import { quotedName, type SchemeName, schemeNamesIn } from './scheme-names.js'
import { canBeHonoured, isHonourUnit, isModelUnit, nounsOf } from './unit-class.js'

/** A scheme's name found around a figure, and how near. */
export type TopicScope = { name: string; basis: 'sentence' | 'paragraph' | 'title' } | null

type Topic = Decided<string> | null
const HONOURS = new Set(['commended', 'recognised', 'proposed', 'exemplary', 'registered'])
const GIVEN = new Set(['commended', 'recognised', 'proposed'])

/** Whether figures of this kind can count a scheme's models, exemplars or honours at all. */
export function canHaveTopic(figure: Figure): boolean {
  if (isModelUnit(figure.unit)) return true
  if (figure.unitKind === 'percent') return isShareOfModels(figure)
  if (isHonourUnit(figure.unit)) return HONOURS.has(figure.governing.measure)
  if (canBeHonoured(figure.unit)) return GIVEN.has(figure.governing.measure)
  return figure.unit !== null && nounsOf(figure.unit).some((noun) => workNouns.has(noun))
}

/**
 * The scheme whose models, exemplars or honours a figure counts. Nearest first: the noun's own name, the sentence, then
 * what `scope` found around it. A look-alike on the noun (mô hình giúp dân) rules the wider scope out.
 */
export function readTopic(figure: Figure, scope: () => TopicScope): Topic {
  if (!canHaveTopic(figure)) return null
  const own = ownTopic(figure)
  if (own !== undefined) return own
  // Works count for a scheme only where they carry its name; named kinds of models not for the headline's.
  if (figure.unitKind === 'count' && !isModelUnit(figure.unit) && !canBeHonoured(figure.unit)) return null
  const near = sentenceTopic(figure)
  if (near !== undefined) return near
  if (isOfOtherKind(figure)) return null
  const around = scope()
  return around ? { value: around.name, basis: around.basis, rule: `topic-${around.basis}` } : null
}

/** The name that the noun carries; null for a look-alike; undefined when it carries none. */
function ownTopic(figure: Figure): Topic | undefined {
  const reach: [number, number] = [figure.from, ownReach(figure)]
  const label = labelsIn(figure, reach, 'topic')[0]
  if (label) return { value: label.entry.name, basis: 'own', rule: 'topic-name' }
  if (!isModelUnit(figure.unit)) return undefined
  const quoted = quotedName(figure.reading, figure.to, 3)
  if (quoted) return { value: quoted.name, basis: 'own', rule: 'topic-quoted' }
  if (labelsIn(figure, reach, 'lookAlike').some((like) => like.from - figure.to <= 1)) return null
  return undefined
}

/** "17 mô hình sản xuất rau an toàn": a kind of its own, unless the text splits the scheme by fields. */
function isOfOtherKind(figure: Figure): boolean {
  if (!isModelUnit(figure.unit) || figure.sector !== null || figure.totals.length > 0) return false
  return otherKinds.matchAt(figure.reading.terms, figure.to) !== null
}

/** How far the noun's attributes reach: to the next figure, bracket or clause. */
function ownReach(figure: Figure): number {
  const { clause, bracket } = figure.reading
  let end = figure.to
  const [, limit] = figure.after
  while (end < limit && clause[end] === clause[figure.from] && bracket[end] === bracket[figure.from]) end += 1
  return end
}

/** The scheme that the sentence names; null where its own clause gives the honour for something else. */
function sentenceTopic(figure: Figure): Topic | undefined {
  const { reading } = figure
  const named = reading.labels.flatMap((label) =>
    label.entry.kind === 'topic' ? [{ from: label.from, to: label.to, name: label.entry.name }] : [],
  )
  if (isForSomethingElse(figure)) return null
  const known = nearest(figure, named)
  const other = isModelUnit(figure.unit) ? nearestBefore(figure, schemeNamesIn(reading)) : null
  if (known && (!other || distance(figure, known) <= distance(figure, other))) {
    return { value: known.name, basis: 'sentence', rule: 'topic-sentence' }
  }
  return other ? { value: other.name, basis: 'sentence', rule: 'topic-scheme' } : undefined
}

const distance = (figure: Figure, name: SchemeName) =>
  name.from >= figure.to ? name.from - figure.to : figure.from - name.to

function nearest(figure: Figure, names: SchemeName[]): SchemeName | null {
  return names.reduce<SchemeName | null>(
    (best, name) => (!best || distance(figure, name) < distance(figure, best) ? name : best),
    null,
  )
}

function nearestBefore(figure: Figure, names: SchemeName[]): SchemeName | null {
  const { clause, bracket } = figure.reading
  return (
    names.findLast(
      ({ from, to }) =>
        to <= figure.from &&
        bracket[from] === bracket[figure.from] &&
        (clause[figure.from] ?? 0) - (clause[from] ?? 0) <= 1,
    ) ?? null
  )
}

/** How far behind the honoured the reason of the honour may stand, in terms. */
const REASON_REACH = 30

/** "vì có thành tích trong thực hiện Chỉ thị 19", "trong công tác dân vận": the honour is for something else than a scheme. */
function isForSomethingElse(figure: Figure): boolean {
  const last = figure.group.at(-1) ?? figure
  const { terms, labels: found, bracket } = figure.reading
  const isModel = isModelUnit(figure.unit)
  if (isModel && !HONOURS.has(figure.governing.measure)) return false
  const to = Math.min(reasonEnd(last), last.to + REASON_REACH)
  const about = terms.findIndex(({ normal }, index) => index >= last.to && index < to && REASONS.has(normal))
  if (about < 0 || bracket[about] !== bracket[figure.from]) return false
  if (found.some((label) => label.from >= last.to && label.to <= to && label.entry.kind === 'topic')) return false
  if (found.some((label) => label.from >= about && label.to <= to && label.entry.kind === 'lookAlike')) return true
  const words = terms.slice(about, to)
  if (isModel) return words.some((_, index) => index < 10 && isDocumentName(words, index))
  return words.some((_, index) => isDocumentName(words, index) || (index < 10 && isOtherField(words, index)))
}

/** A reason ends at a semicolon, and before the next figure that is honoured. */
function reasonEnd(last: Figure): number {
  const { terms, figures } = last.reading
  const stop = terms.findIndex((term, index) => index >= last.to && term.is(Tag.Semicolon))
  const next = figures.find((figure) => figure.index > last.index && canBeHonoured(figure.unit))
  return Math.min(stop < 0 ? terms.length : stop, next?.before[0] ?? terms.length)
}

const REASONS = new Set(['trong', 'về', 'vì', 'qua'])
const DOCUMENT_TYPES = new Set(['chỉ thị', 'nghị quyết', 'kết luận', 'quyết định', 'nghị định', 'pháp lệnh'])

function isDocumentName(words: readonly Term[], index: number): boolean {
  return DOCUMENT_TYPES.has(`${words[index]!.normal} ${words[index + 1]?.normal ?? ''}`)
}

const FIELDS = new Set([
  'công tác',
  'phòng chống',
  'phòng ,',
  'cuộc vận',
  'chương trình',
  'xây dựng',
  'hoạt động',
  'học tập',
])

/** "trong công tác Hội", "phòng chống dịch": a field of work named after trong. */
function isOtherField(words: readonly Term[], index: number): boolean {
  return FIELDS.has(`${words[index]!.normal} ${words[index + 1]?.normal ?? ''}`)
}

const modelWords = new Set(modelNouns.flatMap((noun) => noun.split(' ')))

/** "hơn 80% mô hình", "172 mô hình…, chiếm 92,5%". */
function isShareOfModels(figure: Figure): boolean {
  const { reading } = figure
  const skips = ['số', 'các', 'tổng'].includes(reading.terms[figure.to]?.normal ?? '') ? 1 : 0
  const next = reading.terms[figure.to + skips]
  if (next && modelWords.has(next.normal) && ['mô', 'điển'].includes(next.normal)) return true
  const previous = reading.figures[figure.index - 1]
  if (previous && isModelUnit(previous.unit)) return reading.clause[figure.from]! - reading.clause[previous.from]! <= 1
  return (
    previous === undefined &&
    reading.terms
      .slice(figure.before[0], figure.from)
      .some((term, index, list) => term.normal === 'mô' && list[index + 1]?.normal === 'hình')
  )
}
