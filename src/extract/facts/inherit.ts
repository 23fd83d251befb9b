import { type Figure, originalOf } from './figure.js'
import { isDifference } from './part-lists.js'
import { isHonourUnit, isModelUnit } from './unit-class.js'

/** Gives a part what its total says and it does not: verb, scheme, time, level, aim. Totals must have been settled before. */
export function inheritFromTotal(part: Figure): void {
  const first = part.totals[0]
  if (!first) return
  const total = originalOf(first)
  const sibling = sharedQuality(part)
  if (sibling) part.governing = { ...sibling.governing, basis: 'group', rule: 'shared-quality' }
  if (takesVerb(part)) part.governing = { ...total.governing, basis: 'total', rule: 'part' }
  if (
    part.topic === null ||
    part.topic.basis === 'paragraph' ||
    part.topic.basis === 'title' ||
    part.topic.basis === 'sentence'
  ) {
    part.topic = total.topic && { ...total.topic, basis: 'total' }
  }
  if (total.period && part.period?.basis !== 'clause') part.period = { ...total.period, basis: 'total' }
  part.level ??= total.level
  part.holder ??= total.holder
  part.sector ??= total.sector
  if (total.status === 'target') part.status = 'target'
}

/** "9 điển hình nổi bật cấp tỉnh, 30 điển hình cấp cơ sở": the quality is said once for both lists. */
function sharedQuality(part: Figure): Figure | null {
  const previous = part.group[part.group.indexOf(part) - 1]
  if (!previous || part.governing.basis !== 'default' || previous.unit !== part.unit) return null
  const isParallel = previous.level !== null && part.level !== null && previous.level !== part.level
  return isParallel && previous.governing.measure === 'exemplary' ? previous : null
}

/**
 * A part has its total's verb unless it has a deciding one of its own. có, là and xếp loại only list; the verbs in a
 * field's name ("vận động tham gia bảo hiểm y tế 25 mô hình") are not said of the models.
 */
function takesVerb(part: Figure): boolean {
  const { basis, rule, measure } = part.governing
  if (part.unitKind === 'percent' || isDifference(part)) return false
  if (basis === 'default' || ['have', 'select', 'continued', 'listed'].includes(rule)) return true
  // "3 mô hình còn lại phải bổ sung minh chứng" are told apart from the rest.
  if (part.partRule === 'parts-rest' && rule === 'after') return false
  return measure === 'other' && (isModelUnit(part.unit) || isHonourUnit(part.unit))
}
