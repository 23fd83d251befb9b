import { Tag } from '../../vietnamese/index.js'
import type { Figure } from './figure.js'
import { counts } from './governing-lists.js'
import { type Verb, verbsIn } from './governing-verbs.js'
import { isModelUnit, sameUnit } from './unit-class.js'

const MORE = new Set(['nhiều', 'ít'])

/** "nhiều hơn năm 2020 là 13 mô hình": a difference, by the word that makes it one. Terms [from, to) or null. */
export function differenceBefore(figure: Figure): [number, number] | null {
  if (!counts(figure)) return null
  const { terms, clause } = figure.reading
  for (let index = figure.from - 2; index >= figure.before[0] && figure.from - index <= 8; index -= 1) {
    if (clause[index] !== clause[figure.from] || terms[index]!.is(Tag.Comma)) return null
    if (MORE.has(terms[index]!.normal) && terms[index + 1]!.normal === 'hơn') return [index, index + 2]
  }
  return null
}

const ATTENDING = new Set(['dự', 'tham dự', 'về dự', 'đến dự', 'cùng dự'])

/** "Dự hội nghị có lãnh đạo huyện và 80 điển hình": whoever attends is counted as a guest. */
export function attendance(figure: Figure): Verb | null {
  if (!counts(figure)) return null
  const { verbs, terms } = figure.reading
  const verb = verbs.find(({ from, to }) => {
    const words = terms.slice(from, to).map(({ normal }) => normal)
    return from <= 3 && ATTENDING.has(words.join(' '))
  })
  if (!verb || verb.to > figure.from) return null
  return verbs.some(({ from, to, entry }) => entry.role === 'strong' && from >= verb.to && to <= figure.from)
    ? null
    : verb
}

/** "làm mới 34 mô hình", "xây dựng mới 12 mô hình": newness right before the number. */
export function newnessBefore({ reading, from, unit }: Figure): Verb | null {
  if (!isModelUnit(unit)) return null
  const found = reading.verbs.find(({ to, entry }) => to === from && entry.role === 'newness')
  return found && found.to - found.from > 1 ? found : null
}

/** "Được biểu dương dịp này có 18 mô hình": a passive that opens the clause of có. */
export function frontedPassive(figure: Figure, have: Verb): Verb | null {
  const { verbs, clause, terms, figures } = figure.reading
  const start = clauseStart(figure, have.from)
  const passive = [start, start + 1].find((at) => terms[at]?.normal === 'được' && opensAt(figure, at))
  const verb = verbs.find(
    ({ from, to, entry }) =>
      entry.role === 'strong' && to <= have.from && clause[from] === clause[have.from] && from > (passive ?? from),
  )
  if (passive === undefined || !verb || verb.from - passive > 6) return null
  return figures.some(({ from }) => from >= passive && from < have.from) ? null : verb
}

/** The head of the clause, or of its last piece behind a comma. */
function clauseStart({ reading: { terms, clause } }: Figure, at: number): number {
  let start = at
  while (start > 0 && clause[start - 1] === clause[at] && !terms[start - 1]!.is(Tag.Punct)) start -= 1
  return start
}

function opensAt({ reading: { terms } }: Figure, at: number): boolean {
  const before = terms[at - 1]
  return !before || before.is(Tag.Punct) || before.normal === 'cũng'
}

/** "Số mô hình được công nhận như sau: năm 2016: 38 mô hình; năm 2017: 45": the heading noun's verb holds for its whole list. */
export function headingVerb(figure: Figure): Verb | null {
  const { terms, verbs, figures, bracket } = figure.reading
  const colon = terms.findIndex((term, index) => term.is(Tag.Colon) && !bracket[index])
  if (colon < 0 || colon > figure.from || terms[0]!.normal !== 'số') return null
  if (figures.some(({ from }) => from < colon)) return null
  const telling = verbs.filter(({ entry }) => !['quality', 'passive', 'newness', 'have'].includes(entry.role))
  if (telling.some(({ from }) => from > colon && from < figure.from)) return null
  const verb = telling.findLast(({ to }) => to <= colon)
  return verb?.entry.role === 'strong' || verb?.entry.role === 'manner' ? verb : null
}

/** "98 mô hình được đánh giá hoạt động hiệu quả", "chọn 15 mô hình là mô hình tiêu biểu": a quality told of the noun. */
export function toldQuality(figure: Figure, span: readonly [number, number]): Verb | null {
  const { terms, clause, cues } = figure.reading
  const [from, to] = span
  const after = verbsIn(figure, [from, to]).filter((verb) => clause[verb.from] === clause[figure.from])
  const quality = after.find(({ entry }) => entry.role === 'quality')
  if (!quality || quality.from - figure.to > 14) return null
  const isTold = terms.slice(figure.to, quality.from).some(({ normal }, index, words) => {
    return (
      normal === 'là' ||
      (normal === 'được' && ['đánh', 'xếp', 'triển', 'bình'].includes(words[index + 1]?.normal ?? ''))
    )
  })
  const isPurpose = cues.some((cue) => cue.entry === 'compares' && cue.from > figure.to && cue.from < quality.from)
  return isTold && !isPurpose ? quality : null
}

/** "xây dựng 90 mô hình, 45 mô hình đã được công nhận": the last of a list of one noun has a passive of its own. */
export function lastOfList(figure: Figure, right: Verb | null): boolean {
  const [first] = figure.group
  if (!first || first === figure || figure.group.at(-1) !== figure || !sameUnit(first.unit, figure.unit)) return false
  if (right?.entry.role !== 'strong' || !counts(figure)) return false
  const between = figure.reading.terms.slice(figure.to, right.from)
  return (
    between.some(({ normal }) => normal === 'được') &&
    between.length <= 12 &&
    figure.reading.terms[figure.from - 1]?.is(Tag.Comma) === true
  )
}

/** "75 mô hình đăng ký mới, 82 mô hình duy trì": the verb right behind another figure is that one's, where this has its own. */
export function isAttributeOfOther({ reading: { terms, figures }, unit, index }: Figure, verb: Verb): boolean {
  const isOther = figures.some((other) => other.index < index && other.to === verb.from && other.unit === unit)
  return isOther && terms[verb.to]?.is(Tag.Comma) === true
}

/** "36 mô hình được công nhận, 20 mô hình tiêu biểu": the passive is told of the figure before it. */
export function isToldOfOther({ reading: { terms, figures, clause }, from }: Figure, verb: Verb): boolean {
  if (terms[verb.from - 1]?.normal !== 'được' || !terms[verb.to]?.is(Tag.Comma)) return false
  return figures.some((other) => other.to <= verb.from && clause[other.from] === clause[from])
}

/** "(duy trì: 90; xây dựng mới: 40)": the verb is the label of its item. */
export function labelVerb({ reading: { terms, verbs }, from, before }: Figure): Verb | null {
  if (!terms[from - 1]?.is(Tag.Colon)) return null
  const verb = verbs.find(({ to, entry }) => to === from - 1 && LABELLING.has(entry.role))
  const opens = verb && (verb.from === before[0] || terms[verb.from - 1]?.is(Tag.Punct))
  return opens ? verb : null
}

const LABELLING = new Set(['strong', 'build', 'manner', 'newness'])
