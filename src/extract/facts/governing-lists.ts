import { Tag } from '../../vietnamese/index.js'
import type { Figure } from './figure.js'
import { isBase, type Verb, verbsIn } from './governing-verbs.js'
import { isHonourUnit, isModelUnit } from './unit-class.js'

/** Models and honours: what measures of the scheme are about. */
export const counts = (figure: Figure) => isModelUnit(figure.unit) || isHonourUnit(figure.unit)

/** "6 cá nhân nhận Bằng khen, 58 cá nhân được UBND huyện tặng Giấy khen": its own passive beats a verb told of others. */
export function hasOwnPassive(figure: Figure, right: Verb | null): boolean {
  if (
    !right ||
    !['strong', 'request', 'select'].includes(right.entry.role) ||
    figure.group[0] !== figure ||
    !isActedOn(figure)
  )
    return false
  const joint = figure.reading.terms[figure.before[0]]
  return (joint?.is(Tag.Comma) || joint?.normal === 'và') === true && figure.from - figure.before[0] <= 3
}

const TIMES = new Set(['năm', 'tháng', 'quý', 'nhiệm'])

/** "bình quân mỗi năm có 115 mô hình" counts nothing that was made; "bình quân mỗi xã có 2 mô hình" does. */
export function isAverage({ reading, from, unit }: Figure): boolean {
  return reading.cues.some((cue) => {
    if (cue.entry !== 'each' || cue.to > from || reading.clause[cue.from] !== reading.clause[from]) return false
    const first = reading.terms[cue.from]!.normal
    if (first !== 'bình' && first !== 'trung') return false
    return !isModelUnit(unit) || TIMES.has(reading.terms[cue.to]?.normal ?? '')
  })
}

/** "đề nghị tỉnh tặng cờ cho 2 đơn vị; tặng bằng khen cho 6 cá nhân": an item that opens with the honour is asked for too. */
export function goesOnAsking(figure: Figure, honour: Verb): boolean {
  const head = figure.group[0] ?? figure
  const previous = figure.reading.figures[head.index - 1]
  return previous?.governing.measure === 'proposed' && figure.reading.terms[honour.from - 1]?.is(Tag.Semicolon) === true
}

const GIVEN = new Set(['commended', 'proposed', 'recognised'])

/** "tặng danh hiệu cho 7 cá nhân; cờ thi đua cho 1 tập thể": the honour's verb is said once for all who get one. */
function honouredBefore(figure: Figure): Figure | null {
  const previous = figure.reading.figures[figure.index - 1]
  if (!previous || !isHonourUnit(figure.unit) || !GIVEN.has(previous.governing.measure)) return null
  return figure.reading.terms[figure.from - 1]?.normal === 'cho' ? previous : null
}

/** "Mặt trận duy trì 24 mô hình; lực lượng vũ trang 6 mô hình": the verb is said once for all of a list. */
export function toldBefore(figure: Figure): Figure | null {
  if (!counts(figure) || isBase(figure)) return null
  const honoured = honouredBefore(figure)
  if (honoured) return honoured
  const previous = figure.reading.figures.findLast(({ index, unit }) => index < figure.index && unit === figure.unit)
  if (!previous || previous.governing.basis === 'default' || previous.governing.measure === 'other') return null
  return previous.governing.measure === 'new' || previous.governing.measure === 'exemplary' ? null : previous
}

/** "5 mô hình được tuyên dương…; 8 mô hình tiêu biểu…": an item that opens with its number goes on with the passive before. */
export function listedBefore(figure: Figure): Figure | null {
  const opens = figure.reading.terms[figure.from - 1]?.is(Tag.Semicolon)
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
