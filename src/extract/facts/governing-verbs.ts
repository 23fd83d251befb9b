import { type PhraseMatch, Tag } from '../../vietnamese/index.js'
import type { Figure, Span } from './figure.js'
import { nextInBracket } from './layout.js'
import type { VerbEntry, VerbRole } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'
import { isModelUnit } from './unit-class.js'

export type Verb = PhraseMatch<VerbEntry>

/** Words that may stand between a have-verb and its number. */
const FILLERS = new Set(
  'tổng số cộng thêm được tất cả đủ riêng khoảng : ít nhất gần hơn trên đến tới khoảng'.split(' '),
)
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
  'đi',
  'đôi',
  'với',
])
/** Roles that describe the noun instead of governing the number. */
const DESCRIBING: ReadonlySet<VerbRole> = new Set(['quality', 'passive', 'newness'])
const SHARED: ReadonlySet<VerbRole> = new Set(['strong', 'request', 'build', 'manner'])

/** Verbs in a span, in the bracket of the figure. */
export function verbsIn(figure: Figure, [from, to]: Span): Verb[] {
  const { verbs, bracket } = figure.reading
  return verbs.filter((verb) => verb.from >= from && verb.to <= to && bracket[verb.from] === bracket[figure.from])
}

/** Nearest verb before the group, in its clause. */
export function findLeftVerb(figure: Figure): Verb | null {
  // "được biểu dương là 14 trong tổng số 102 mô hình": what stands before the base is told of its part.
  if (isBase(figure)) return null
  const head = figure.group[0] ?? figure
  return lastGoverning(figure, head.from, figure.reading.clause[head.from]!)
}

/** The verb of the clause before, where the figure's own only goes on with it: behind a colon or "gồm". */
export function findContinuedVerb(figure: Figure): Verb | null {
  const head = figure.group[0] ?? figure
  const { clause, terms, cues } = figure.reading
  let start = head.from
  while (start > 0 && clause[start - 1] === clause[head.from]) start -= 1
  const lists = cues.some((cue) => cue.from === start && cue.entry === 'weakParts')
  if (start === 0 || !(lists || terms[start - 1]!.is(Tag.Colon))) return null
  return lastGoverning(figure, start, clause[start - 1]!)
}

function lastGoverning(figure: Figure, at: number, clauseNumber: number): Verb | null {
  const { verbs, clause, bracket } = figure.reading
  for (let index = verbs.length - 1; index >= 0; index -= 1) {
    const verb = verbs[index]!
    if (verb.to > at || bracket[verb.from] !== bracket[figure.from]) continue
    if (clause[verb.from]! < clauseNumber) return null
    if (clause[verb.from] === clauseNumber && governs(figure, verb, at)) return verb
  }
  return null
}

function governs(figure: Figure, verb: Verb, at: number): boolean {
  const { role } = verb.entry
  if (DESCRIBING.has(role)) return false
  const { terms, numbers } = figure.reading
  if (role === 'have') return terms.slice(verb.to, at).every((term) => FILLERS.has(term.normal))
  // bằng compares shares; elsewhere it is "by means of".
  if (verb.to - verb.from === 1 && terms[verb.from]!.normal === 'bằng' && figure.unitKind !== 'percent') return false
  // "đã thành lập Ban chỉ đạo với 452 thành viên": what với adds is not the verb's object.
  const isToward = terms[at - 2]?.normal === 'đối' && SHARED.has(role)
  if (terms[at - 1]?.normal === 'với' && !isToward && !isModelUnit(figure.unit)) return false
  if (figure.unitKind !== 'count') return !numbers.some((number) => number.from >= verb.to && number.to <= at)
  return true
}

/** First verb after the figure that can govern it: a passive, an attribute or its predicate; shared by a list of unlike nouns. */
export function findRightVerb(figure: Figure): Verb | null {
  const own = findRight(figure, figure.after)
  if (own) return own
  const beyond = behindAmong(figure)
  if (beyond) return beyond
  const last = figure.group.at(-1)
  if (!last || last === figure) return null
  // "102, 115 và 129 mô hình được công nhận": one noun, one verb for all.
  const isBare = figure.to === figure.mention.valueTo
  if (last.unit === figure.unit && !isBare && !areLists(figure.group)) return null
  const shared = findRight(last, last.after)
  return shared && SHARED.has(shared.entry.role) ? shared : null
}

/** "8 mô hình cấp tỉnh, 36 mô hình cấp huyện và 154 mô hình cấp cơ sở được công nhận": one noun, a list of each level. */
function areLists(group: readonly Figure[]): boolean {
  const levels = new Set(group.map(({ level }) => level))
  return !levels.has(null) && levels.size === group.length
}

function findRight(figure: Figure, span: Span): Verb | null {
  const { clause } = figure.reading
  const after = verbsIn(figure, span).filter((verb) => clause[verb.from] === clause[figure.from])
  const candidates = after.filter((verb) => canFollow(after, verb) && !isKeeper(figure, verb))
  const first = candidates[0]
  if (!first) return null
  const decisive = candidates.find((verb) => verb.entry.role === 'strong' || verb.entry.role === 'request')
  if (decisive) {
    const later = isBase(figure) ? null : beyondRegistering(candidates, after, decisive)
    if (later) return later
  }
  if (!decisive || decisive === first) return first
  // "vinh dự nhận Bằng khen": a verb that only leads to the next.
  return decisive.from - first.to <= 1 || isPassive(figure, after, decisive) ? decisive : first
}

/** "23 mô hình do cá nhân đảm nhận": who keeps them, not what was done to them. */
function isKeeper({ to, reading: { terms } }: Figure, verb: Verb): boolean {
  const { role } = verb.entry
  return role === 'other' && terms.slice(to, verb.from).some(({ normal }) => normal === 'do')
}

/** "trong số 64 mô hình đăng ký được khen": the passive is told of the part that stands before. */
export function isBase(figure: Figure): boolean {
  return figure.reading.cues.some(({ entry, to }) => entry === 'among' && to <= figure.from && figure.from - to <= 4)
}

/** "88/95 mô hình đăng ký được công nhận": what was registered is told of in the passive. */
function beyondRegistering(candidates: Verb[], after: Verb[], verb: Verb): Verb | null {
  if (verb.entry.measure !== 'registered') return null
  if (after.some(({ entry, to }) => entry.role === 'passive' && to <= verb.from)) return null
  const later = candidates.find(({ from, entry }) => from >= verb.to && entry.role === 'strong' && entry !== verb.entry)
  if (!later) return null
  const passive = after.find(({ from, to, entry }) => entry.role === 'passive' && from >= verb.to && to <= later.from)
  return passive && passive.from - verb.to <= 8 ? later : null
}

/** "theo trình độ phát triển": what only an object gives its sense governs from behind as a passive alone. */
const OBJECT_VERBS = new Set(['developed', 'disbursed'])

function canFollow(after: Verb[], verb: Verb): boolean {
  const { role, measure } = verb.entry
  if (DESCRIBING.has(role) || role === 'have') return false
  return !OBJECT_VERBS.has(measure) || after.some(({ entry, to }) => entry.role === 'passive' && to <= verb.from)
}

/** "được chọn, đề nghị tỉnh khen thưởng": a passive reaches over the verbs that lead to the decisive one. */
function isPassive(figure: Figure, after: Verb[], verb: Verb): boolean {
  const passive = after.find(({ entry }) => entry.role === 'passive')
  if (!passive || passive.from > verb.from) return false
  return verb.from - passive.to <= 14 && passive.from - figure.to <= 26
}

/** "15 mô hình trong số 131 mô hình đăng ký được biểu dương": the passive stands behind the base. */
function behindAmong(figure: Figure): Verb | null {
  const next = nextInBracket(figure)
  if (!next) return null
  const { cues, verbs } = figure.reading
  const isBase = cues.some((cue) => cue.entry === 'among' && cue.from >= figure.to && cue.to <= next.from)
  if (!isBase) return null
  const passive = verbsIn(figure, next.after).find(({ entry }) => entry.role === 'passive')
  return passive ? (verbs.find((verb) => verb.from >= passive.to && SHARED.has(verb.entry.role)) ?? null) : null
}

/** "số mô hình được công nhận là 15": the verb inside the subject of là and đạt. */
export function nominalVerb(figure: Figure, copula: Verb): Verb | null {
  const { verbs, clause, bracket, terms } = figure.reading
  if (terms[copula.to - 1]!.normal !== 'là' && terms[copula.from]!.normal !== 'đạt') return null
  for (let index = verbs.indexOf(copula) - 1; index >= 0; index -= 1) {
    const verb = verbs[index]!
    if (clause[verb.from] !== clause[copula.from]) return null
    if (bracket[verb.from] !== bracket[copula.from]) continue
    if (verb.entry.role === 'strong' || verb.entry.role === 'manner') return verb
    if (verb.entry.measure === 'new' && isModelUnit(figure.unit)) return verb
  }
  return null
}

/** The có of "trong đó có", "gồm có" introduces a part and is no verb. */
export function isPartHave(figure: Figure, have: Verb): boolean {
  const { cues, terms } = figure.reading
  return cues.some(({ entry, from, to }) => {
    if (entry !== 'parts' && entry !== 'weakParts' && entry !== 'rest') return false
    if (from < have.to && have.from < to) return true
    return to === have.from || (to + 1 === have.from && terms[to]!.is(Tag.Punct))
  })
}

/** Adjacent verbs that govern together, the given one last. */
export function jointVerbs(reading: SentenceReading, last: Verb): Verb[] {
  const joint = [last]
  for (let index = reading.verbs.indexOf(last) - 1; index >= 0; index -= 1) {
    const verb = reading.verbs[index]!
    const next = joint[0]!
    const between = reading.terms.slice(verb.to, next.from)
    if (between.length > 4 || !between.every((term) => LINKS.has(term.normal))) break
    if (verb.entry.role === 'passive') continue
    const isKin = verb.entry.role === 'strong' || verb.entry.role === 'build' || verb.entry.role === 'manner'
    if (!isKin) break
    joint.unshift(verb)
  }
  return joint
}
