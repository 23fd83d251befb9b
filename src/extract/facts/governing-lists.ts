import type { Figure } from './figure.js'
import { type Verb, verbsIn } from './governing-verbs.js'
import { isHonourUnit, isModelUnit } from './unit-class.js'

/** Models and honours: what measures of the scheme are about. */
export const counts = (figure: Figure) => isModelUnit(figure.unit) || isHonourUnit(figure.unit)

/** "6 cá nhân nhận Bằng khen, 58 cá nhân được UBND huyện tặng Giấy khen": its own passive beats a verb told of others. */
export function hasOwnPassive(figure: Figure, right: Verb | null): boolean {
  if (
    (right?.entry.role !== 'strong' && right?.entry.role !== 'request') ||
    figure.group[0] !== figure ||
    !isActedOn(figure)
  )
    return false
  return figure.reading.terms[figure.before[0]]?.tags.has('Comma') === true && figure.from - figure.before[0] <= 3
}

/** "bình quân mỗi năm có 115 mô hình" counts nothing that was made. */
export function isAverage({ reading, from }: Figure): boolean {
  return reading.cues.some((cue) => {
    if (cue.entry !== 'each' || cue.to > from || reading.clause[cue.from] !== reading.clause[from]) return false
    const first = reading.terms[cue.from]!.normal
    return first === 'bình' || first === 'trung'
  })
}

/** "Mặt trận duy trì 24 mô hình; lực lượng vũ trang 6 mô hình": the verb is said once for all of a list. */
export function toldBefore(figure: Figure): Figure | null {
  if (!counts(figure)) return null
  const previous = figure.reading.figures.findLast(({ index, unit }) => index < figure.index && unit === figure.unit)
  if (!previous || previous.governing.basis === 'default' || previous.governing.measure === 'other') return null
  return previous.governing.measure === 'new' || previous.governing.measure === 'exemplary' ? null : previous
}

/** "5 mô hình được tuyên dương…; 8 mô hình tiêu biểu…": an item that opens with its number goes on with the passive before. */
export function listedBefore(figure: Figure): Figure | null {
  const opens = figure.reading.terms[figure.from - 1]?.tags.has('Semicolon')
  if (!opens || !counts(figure)) return null
  const previous = figure.reading.figures.findLast(({ index, unit }) => index < figure.index && unit === figure.unit)
  if (!previous) return null
  const { rule, measure } = previous.governing
  return (rule === 'after' || rule === 'listed') && measure !== 'other' ? previous : null
}

/** "có 436 nhà bị ngập", "có 262 thanh niên được gọi khám": the noun is told of in the passive. */
export function isActedOn(figure: Figure): boolean {
  return verbsIn(figure, figure.after).some((verb) => verb.entry.role === 'passive' && verb.from - figure.to <= 8)
}
