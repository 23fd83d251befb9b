import type { Figure, Governing } from './figure.js'
import {
  counts,
  goesOnAsking,
  hasOwnPassive,
  isActedOn,
  isAverage,
  listedBefore,
  toldBefore,
} from './governing-lists.js'
import {
  attendance,
  differenceBefore,
  frontedPassive,
  headingVerb,
  isAttributeOfOther,
  isToldOfOther,
  labelVerb,
  lastOfList,
  newnessBefore,
  toldQuality,
} from './governing-predicates.js'
import { decide, exemplary, other, qualityOf } from './governing-results.js'
import {
  findContinuedVerb,
  findLeftVerb,
  findRightVerb,
  isPartHave,
  jointVerbs,
  nominalVerb,
  type Verb,
} from './governing-verbs.js'
import { wordsOf } from './sentence-reading.js'
import { canBeHonoured, classOf, isModelUnit } from './unit-class.js'

/** Measures that a sum, a length or a share can have; all else said of them is other. */
const OF_AMOUNTS = new Set(['registered', 'disbursed'])
const HONOUR_PAPERS = /^(?:giấy khen|bằng khen|thư khen|kỷ niệm chương)/u

/** Roles of a verb behind the number that say something of their own about it. */
const TELLING = new Set(['strong', 'request', 'other'])

/** The verb that governs a figure, and the measure it makes; `default` when no verb governs it. */
export function findGoverning(figure: Figure): Governing {
  const fresh = newnessBefore(figure)
  if (fresh) return decide(figure, fresh, 'new', 'new-noun')
  const attends = attendance(figure)
  if (attends) return other(figure, attends, 'attends')
  const right = findRightVerb(figure)
  const before = hasOwnPassive(figure, right) || lastOfList(figure, right) ? null : findLeftVerb(figure)
  const left = before && right && isAttributeOfOther(figure, before) ? null : before
  if (isAverage(figure)) return other(figure, left ?? right, 'rate')
  if (figure.unitKind === 'duration') return { measure: 'other', text: null, basis: 'own', rule: 'duration' }
  const isRate = figure.unitKind === 'percent' || figure.unit?.includes('/')
  if (isRate && !isModelUnit(figure.unit)) return other(figure, left ?? right, 'rate')
  const more = differenceBefore(figure)
  if (more) return { measure: 'other', text: wordsOf(figure.reading, ...more), basis: 'own', rule: 'difference' }
  const listed = left || (right && TELLING.has(right.entry.role)) ? null : listedBefore(figure)
  if (listed) return { ...listed.governing, basis: 'group', rule: 'listed' }
  const governing = left
    ? governByLeft(figure, left, right)
    : right
      ? governByRight(figure, right)
      : governByNoun(figure)
  // Money is paid out; the households that get it are not.
  const isMisplaced = governing.measure === 'disbursed' && figure.unitKind !== 'money'
  if (!isMisplaced && (figure.unitKind === 'count' || figure.unit === null || OF_AMOUNTS.has(governing.measure)))
    return governing
  return { ...governing, measure: 'other' }
}

function governByLeft(figure: Figure, left: Verb, right: Verb | null): Governing {
  const role = left.entry.role
  if (counts(figure) && isToldOfOther(figure, left) && qualityOf(figure)) return exemplary(figure)
  if (role === 'strong') return governByStrong(figure, left)
  if (role === 'request') return governByRequest(figure, left, 'before')
  if (role === 'build' && isPeople(figure)) return other(figure, left, 'before')
  if (role === 'build' || role === 'manner') return governByBuilding(figure, left)
  if (role === 'have') return governByHaving(figure, left, right)
  if (HONOUR_PAPERS.test(figure.unit?.toLowerCase() ?? '')) return decide(figure, left, 'commended', 'before')
  // "thông qua danh sách 19 tập thể đề nghị tỉnh biểu dương", "chọn 8 mô hình được công nhận": what is said of them tells.
  if (counts(figure) && (right?.entry.role === 'strong' || right?.entry.role === 'request'))
    return governByRight(figure, right)
  if (counts(figure) && qualityOf(figure)) return exemplary(figure)
  if (counts(figure)) {
    const told = toldQuality(figure, figure.after)
    if (told) return decide(figure, told, 'exemplary', 'quality')
  }
  return other(figure, left, role === 'select' ? 'select' : 'before')
}

/** đề nghị before the verb of honour: "đề nghị UBND huyện khen thưởng 18 mô hình" is proposed. */
function governByStrong(figure: Figure, verb: Verb): Governing {
  const { verbs, clause } = figure.reading
  const isHonour = verb.entry.measure === 'commended' || verb.entry.measure === 'recognised'
  const request = verbs.find(
    (before) =>
      isHonour &&
      before.entry.role === 'request' &&
      before.to <= verb.from &&
      clause[before.from] === clause[verb.from],
  )
  if (request) return decide(figure, request, 'proposed', 'before')
  if (isHonour && goesOnAsking(figure, verb)) return decide(figure, verb, 'proposed', 'listed')
  if (
    ['established', 'registered'].includes(verb.entry.measure) &&
    isModelUnit(figure.unit) &&
    isMarkedNew(figure, verb)
  )
    return decide(figure, verb, 'new', 'before')
  if (isReached(figure, verb)) return other(figure, null, 'reached')
  const first = jointVerbs(figure.reading, verb)[0]!
  return first.entry.role === 'strong'
    ? decide(figure, first, first.entry.measure, 'before')
    : decide(figure, verb, verb.entry.measure, 'before')
}

const isMarkedNew = (figure: Figure, verb: Verb) => figure.reading.terms[verb.to - 1]!.normal === 'mới'

/** "khen thưởng 7 cá nhân có thành tích truy xét nhanh 2 vụ án": the honour is for what came first. */
function isReached(figure: Figure, verb: Verb): boolean {
  if (verb.entry.measure !== 'commended' || counts(figure) || canBeHonoured(figure.unit)) return false
  const { figures, terms } = figure.reading
  const honoured = figures.filter(({ from }) => from >= verb.to && from < (figure.group[0] ?? figure).from)
  return (
    honoured.some(counts) &&
    terms.slice(verb.to, figure.from).some(({ normal }) => normal === 'có' || normal === 'trong')
  )
}

function governByRequest(figure: Figure, verb: Verb, rule: string): Governing {
  return asksForHonour(figure, verb) ? decide(figure, verb, 'proposed', rule) : other(figure, verb, 'request')
}

/** Joint verbs of making and keeping (xây dựng, duy trì và nhân rộng) are built; mới on verb or noun makes new. */
function governByBuilding(figure: Figure, left: Verb): Governing {
  const joint = jointVerbs(figure.reading, left)
  const first = joint[0] ?? left
  if (first.entry.role === 'strong') return decide(figure, first, first.entry.measure, 'joint')
  const measures = new Set(joint.map((verb) => verb.entry.measure))
  if (measures.size > 1) {
    return { ...decide(figure, left, 'built', 'joint'), text: wordsOf(figure.reading, first.from, left.to) }
  }
  if (left.entry.measure === 'built' && figure.isNew) return decide(figure, left, 'new', 'new-noun')
  return decide(figure, left, left.entry.measure, 'before')
}

/** có, là, đạt give way to what else is said; without anything else they make models built. */
function governByHaving(figure: Figure, left: Verb, right: Verb | null): Governing {
  const subject = frontedPassive(figure, left) ?? nominalVerb(figure, left)
  if (subject) return decide(figure, subject, subject.entry.measure, 'subject')
  if (right && isNewRegistration(figure, right)) return decide(figure, right, 'new', 'new-noun')
  if (right && (right.entry.role === 'strong' || right.entry.role === 'manner')) {
    return decide(figure, right, right.entry.measure, 'after-have')
  }
  if (right?.entry.role === 'request' && asksForHonour(figure, right)) {
    return decide(figure, right, 'proposed', 'after-have')
  }
  if (figure.isNew) return decide(figure, left, 'new', 'new-noun')
  if (isPartHave(figure, left)) {
    const told = isModelUnit(figure.unit) ? toldQuality(figure, figure.after) : null
    return told ? decide(figure, told, 'exemplary', 'quality') : governByNoun(figure)
  }
  if (!counts(figure) && (right || isActedOn(figure))) return other(figure, right ?? left, 'after-have')
  if (isPeople(figure)) return other(figure, left, 'have')
  const isMark = figure.reading.terms[left.from]!.normal === 'đạt' && !counts(figure)
  return isMark ? other(figure, left, 'have') : decide(figure, left, 'built', 'have')
}

const isPeople = ({ unit }: Figure) => unit !== null && classOf(unit) === 'people'

/** "40 mô hình đăng ký mới": as the noun's attribute it says that they are new. */
function isNewRegistration(figure: Figure, verb: Verb): boolean {
  const { terms } = figure.reading
  return isModelUnit(figure.unit) && terms[verb.to - 1]!.normal === 'mới' && terms[verb.from - 1]?.normal !== 'được'
}

function governByRight(figure: Figure, right: Verb): Governing {
  const role = right.entry.role
  if (isNewRegistration(figure, right)) return decide(figure, right, 'new', 'new-noun')
  if (role === 'strong') return decide(figure, right, right.entry.measure, 'after')
  if (role === 'request') return governByRequest(figure, right, 'after')
  if (figure.isNew) return decide(figure, right, 'new', 'new-noun')
  if (counts(figure) && qualityOf(figure)) return exemplary(figure)
  const told = isModelUnit(figure.unit) ? toldQuality(figure, figure.after) : null
  if (told) return decide(figure, told, 'exemplary', 'quality')
  if (isModelUnit(figure.unit) && figure.reading.terms[right.from]!.normal === 'hoạt')
    return decide(figure, right, 'built', 'after')
  if (role === 'build' || role === 'manner') {
    // "160 thanh niên thực hiện nghĩa vụ": the counted ones act themselves.
    if (role === 'build' && !counts(figure) && !isActedOn(figure)) return other(figure, right, 'after')
    return decide(figure, right, right.entry.measure, 'after')
  }
  return other(figure, right, role === 'select' ? 'select' : 'after')
}

/** No verb at all: the noun's own quality, else left open for the total, the list or the default. */
function governByNoun(figure: Figure): Governing {
  if (figure.isNew) return { measure: 'new', text: 'mới', basis: 'own', rule: 'new-noun' }
  if (counts(figure) && qualityOf(figure)) return exemplary(figure)
  const label = labelVerb(figure)
  if (label) return decide(figure, label, label.entry.measure, 'label')
  const continued = findContinuedVerb(figure)
  if (continued) return { ...governByLeft(figure, continued, null), basis: 'sentence', rule: 'continued' }
  const heading = counts(figure) ? headingVerb(figure) : null
  if (heading) return decide(figure, heading, heading.entry.measure, 'heading')
  const told = toldBefore(figure)
  if (told) return { ...told.governing, basis: 'group', rule: 'listed' }
  const measure = isModelUnit(figure.unit) ? 'built' : 'other'
  return { measure, text: null, basis: 'default', rule: 'no-verb' }
}

/** đề nghị asks for an honour where a word of honour follows or a model is counted. */
function asksForHonour(figure: Figure, request: Verb): boolean {
  const { verbs, clause } = figure.reading
  const honours = verbs.some(
    (verb) =>
      verb.from >= request.to &&
      verb.from - request.to <= 20 &&
      clause[verb.from] === clause[request.from] &&
      (verb.entry.measure === 'commended' || verb.entry.measure === 'recognised'),
  )
  return honours && canBeHonouredHere(figure)
}

const canBeHonouredHere = (figure: Figure) => isModelUnit(figure.unit) || canBeHonoured(figure.unit)
