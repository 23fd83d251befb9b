import type { PhraseMatch } from '../../vietnamese/index.js'
import type { Figure, Governing, Span } from './figure.js'
import type { VerbEntry } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'
import { isHonourUnit, isModelUnit } from './unit-class.js'

type Verb = PhraseMatch<VerbEntry>

/** Words that may stand between a have-verb and its number. */
const FILLERS = new Set(['tổng', 'số', 'cộng', 'thêm', 'được', 'tất', 'cả', 'đủ', 'riêng', 'khoảng', ':', 'ít', 'nhất'])
/** Words that may stand between two verbs that govern together. */
const LINKS = new Set([
  'và',
  ',',
  'được',
  'đã',
  'tiếp',
  'tục',
  'cũng',
  'như',
  '/',
  '-',
  'đồng',
  'thời',
  'hoặc',
  'là',
  'đi',
])
const FAMILY = new Set(['built', 'maintained', 'replicated', 'new'])

/** The verb that governs a figure, and the measure it makes; `default` when no verb governs it. */
export function findGoverning(figure: Figure): Governing {
  const left = leftVerb(figure)
  const right = rightVerb(figure)
  if (figure.unitKind === 'percent') return other(figure, left ?? right, 'percent')
  if (left) return governByLeft(figure, left, right)
  if (right) return governByRight(figure, right)
  return governByNoun(figure)
}

function governByLeft(figure: Figure, left: Verb, right: Verb | null): Governing {
  const role = left.entry.role
  if (role === 'strong') return decide(figure, left, left.entry.measure, 'before')
  if (role === 'request')
    return asksForHonour(figure, left) ? decide(figure, left, 'proposed', 'before') : other(figure, left, 'request')
  if (role === 'build' || role === 'manner') return governByBuilding(figure, left)
  if (role === 'have') return governByHaving(figure, left, right)
  if (role === 'select' && right?.entry.role === 'strong') return decide(figure, right, right.entry.measure, 'selected')
  if (counts(figure) && qualityOf(figure)) return exemplary(figure)
  return other(figure, left, 'before')
}

/** Joint verbs of making and keeping (xây dựng, duy trì và nhân rộng) are built; mới on verb or noun makes new. */
function governByBuilding(figure: Figure, left: Verb): Governing {
  const joint = jointVerbs(figure.reading, left)
  const first = joint[0] ?? left
  if (first.entry.role === 'strong') return decide(figure, first, first.entry.measure, 'joint')
  const measures = new Set(joint.map((verb) => verb.entry.measure))
  if (measures.size > 1)
    return { ...decide(figure, left, 'built', 'joint'), text: textOf(figure.reading, [first.from, left.to]) }
  if (left.entry.measure === 'built' && figure.isNew) return decide(figure, left, 'new', 'new-noun')
  return decide(figure, left, left.entry.measure, 'before')
}

function governByHaving(figure: Figure, left: Verb, right: Verb | null): Governing {
  const subject = isCopula(figure.reading, left) ? nominalVerb(figure, left) : null
  if (subject) return decide(figure, subject, subject.entry.measure, 'subject')
  if (right && isStrongOrManner(right)) return decide(figure, right, right.entry.measure, 'after-have')
  if (right?.entry.role === 'request' && asksForHonour(figure, right))
    return decide(figure, right, 'proposed', 'after-have')
  if (figure.isNew) return decide(figure, left, 'new', 'new-noun')
  return isPartHave(figure, left) ? governByNoun(figure) : decide(figure, left, 'built', 'have')
}

function governByRight(figure: Figure, right: Verb): Governing {
  const role = right.entry.role
  if (role === 'strong') return decide(figure, right, right.entry.measure, 'after')
  if (role === 'request')
    return asksForHonour(figure, right) ? decide(figure, right, 'proposed', 'after') : other(figure, right, 'after')
  if (figure.isNew) return decide(figure, right, 'new', 'new-noun')
  if (role === 'build' || role === 'manner') return decide(figure, right, right.entry.measure, 'after')
  if (counts(figure) && qualityOf(figure)) return exemplary(figure)
  return other(figure, right, 'after')
}

/** No verb at all: the noun's own quality, else left open for the total, the list or the default. */
function governByNoun(figure: Figure): Governing {
  if (figure.isNew) return { measure: 'new', text: 'mới', basis: 'own', rule: 'new-noun' }
  if (counts(figure) && qualityOf(figure)) return exemplary(figure)
  const measure = isModelUnit(figure.unit) ? 'built' : 'other'
  return { measure, text: null, basis: 'default', rule: 'no-verb' }
}

const counts = (figure: Figure) => isModelUnit(figure.unit) || isHonourUnit(figure.unit)

function exemplary(figure: Figure): Governing {
  const quality = qualityOf(figure)
  const text = quality ? textOf(figure.reading, [quality.from, quality.to]) : null
  return { measure: 'exemplary', text, basis: 'own', rule: 'quality' }
}

/** A quality that the noun carries before the next verb: "mô hình “Dân vận khéo” tiêu biểu". */
function qualityOf(figure: Figure): Verb | null {
  const inAfter = versesIn(figure, figure.after)
  const first = inAfter.find(({ entry }) => entry.role !== 'newness' && entry.role !== 'passive')
  return first?.entry.role === 'quality' ? first : null
}

function versesIn(figure: Figure, [from, to]: Span): Verb[] {
  const { verbs, bracket } = figure.reading
  return verbs.filter((verb) => verb.from >= from && verb.to <= to && bracket[verb.from] === bracket[figure.from])
}

/** Nearest verb before the group, in its clause; in the clause before a colon when its own has none. */
function leftVerb(figure: Figure): Verb | null {
  const head = figure.group[0] ?? figure
  const { verbs, clause, bracket, terms } = figure.reading
  const own = clause[head.from]
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const verb = verbs[index]!
    if (verb.to > head.from || bracket[verb.from] !== bracket[head.from] || !governs(figure, verb, head.from)) continue
    if (clause[verb.from] === own) return verb
    const colon = terms[head.before[0]] && followsColon(figure.reading, head)
    return colon && clause[verb.from] === (own ?? 0) - 1 ? verb : null
  }
  return null
}

function followsColon(reading: SentenceReading, head: Figure): boolean {
  for (let index = head.from - 1; index >= 0 && reading.clause[index] === reading.clause[head.from]; index -= 1) {
    if (index > 0 && reading.clause[index - 1] !== reading.clause[index])
      return reading.terms[index - 1]!.tags.has('Colon')
  }
  return reading.terms[head.from - 1]?.tags.has('Colon') ?? false
}

function governs(figure: Figure, verb: Verb, at: number): boolean {
  const { role } = verb.entry
  if (role === 'quality' || role === 'passive' || role === 'newness') return false
  const { terms, numbers } = figure.reading
  if (role === 'have') return terms.slice(verb.to, at).every((term) => FILLERS.has(term.normal))
  // "đã thành lập Ban chỉ đạo với 452 thành viên": what với adds is not the verb's object.
  if (terms[at - 1]?.normal === 'với' && !isModelUnit(figure.unit)) return false
  if (figure.unitKind !== 'count') return !numbers.some((number) => number.from >= verb.to && number.to <= at)
  return true
}

/** First verb after the figure that can govern it: a passive, an attribute or its predicate. */
function rightVerb(figure: Figure): Verb | null {
  const own = findRight(figure)
  if (own) return own
  const last = figure.group.at(-1)
  if (!last || last === figure || last.unit === figure.unit) return null
  const shared = findRight(last)
  return shared && ['strong', 'request', 'build', 'manner'].includes(shared.entry.role) ? shared : null
}

function findRight(figure: Figure): Verb | null {
  const { clause } = figure.reading
  const after = versesIn(figure, figure.after).filter((verb) => clause[verb.from] === clause[figure.from])
  const candidates = after.filter(({ entry }) => !['quality', 'passive', 'newness', 'have'].includes(entry.role))
  const first = candidates[0]
  if (!first) return null
  const decisive = candidates.find((verb) => verb.entry.role === 'strong' || verb.entry.role === 'request')
  if (!decisive || decisive === first) return first
  return isPassive(figure, after, decisive) ? decisive : first
}

/** "được chọn, đề nghị tỉnh khen thưởng": a passive reaches over the verbs that lead to the decisive one. */
function isPassive(figure: Figure, after: Verb[], verb: Verb): boolean {
  const passive = after.find(({ entry }) => entry.role === 'passive')
  if (!passive || passive.from > verb.from) return false
  return verb.from - passive.to <= 12 && passive.from - figure.to <= 14
}

const isStrongOrManner = ({ entry }: Verb) => entry.role === 'strong' || entry.role === 'manner'

function isCopula(reading: SentenceReading, verb: Verb): boolean {
  return reading.terms[verb.to - 1]!.normal === 'là' || reading.terms[verb.from]!.normal === 'đạt'
}

/** "số mô hình được công nhận là 15": the verb inside the subject. */
function nominalVerb(figure: Figure, copula: Verb): Verb | null {
  const { verbs, clause, bracket } = figure.reading
  for (let index = verbs.indexOf(copula) - 1; index >= 0; index -= 1) {
    const verb = verbs[index]!
    if (clause[verb.from] !== clause[copula.from]) return null
    if (bracket[verb.from] === bracket[copula.from] && isStrongOrManner(verb)) return verb
  }
  return null
}

/** The có of "trong đó có", "gồm có" introduces a part and is no verb. */
function isPartHave(figure: Figure, have: Verb): boolean {
  const { cues, terms } = figure.reading
  const isPart = (kind: string) => kind === 'parts' || kind === 'weakParts' || kind === 'rest'
  return cues.some(
    (cue) =>
      isPart(cue.entry) &&
      (cue.to === have.from ||
        (cue.from < have.to && have.from < cue.to) ||
        (cue.to + 1 === have.from && terms[cue.to]!.tags.has('Punct'))),
  )
}

/** Adjacent verbs that govern together, the given one last. */
function jointVerbs(reading: SentenceReading, last: Verb): Verb[] {
  const joint = [last]
  for (let index = reading.verbs.indexOf(last) - 1; index >= 0; index -= 1) {
    const verb = reading.verbs[index]!
    const next = joint[0]!
    const linked = reading.terms.slice(verb.to, next.from).every((term) => LINKS.has(term.normal))
    if (!linked || next.from - verb.to > 4) break
    if (verb.entry.role === 'passive') continue
    if (verb.entry.role !== 'strong' && !FAMILY.has(verb.entry.measure)) break
    if (verb.entry.role === 'have') break
    joint.unshift(verb)
  }
  return joint
}

/** đề nghị asks for an honour where a word of honour follows or an honoured thing is counted. */
function asksForHonour(figure: Figure, request: Verb): boolean {
  const { verbs, clause } = figure.reading
  const honours = verbs.some(
    (verb) =>
      verb.from >= request.to &&
      verb.from - request.to <= 20 &&
      clause[verb.from] === clause[request.from] &&
      (verb.entry.measure === 'commended' || verb.entry.measure === 'recognised'),
  )
  return honours || isModelUnit(figure.unit)
}

function decide(figure: Figure, verb: Verb, measure: Governing['measure'], rule: string): Governing {
  return { measure, text: textOf(figure.reading, [verb.from, verb.to]), basis: 'clause', rule }
}

function other(figure: Figure, verb: Verb | null, rule: string): Governing {
  const text = verb ? textOf(figure.reading, [verb.from, verb.to]) : null
  return { measure: 'other', text, basis: verb ? 'clause' : 'default', rule }
}

function textOf(reading: SentenceReading, [from, to]: Span): string {
  const first = reading.terms[from]!
  let text = first.text
  for (let index = from + 1; index < to; index += 1)
    text += `${reading.terms[index - 1]!.post}${reading.terms[index]!.text}`
  return text
}
