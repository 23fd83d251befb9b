import type { Fact } from '../../model/fact.js'
import { Tag } from '../../vietnamese/index.js'
import { isEffort } from './aim-times.js'
import type { Figure } from './figure.js'

/** Nouns of plans: to set five of them is done, not aimed at. */
const PLAN_UNITS = new Set([
  'chỉ tiêu',
  'mục tiêu',
  'nhiệm vụ',
  'giải pháp',
  'nội dung',
  'nhóm giải pháp',
  'nhóm nhiệm vụ',
  'chương trình',
  'chương trình hành động',
  'khâu đột phá',
])
const PLAN_NOUNS = new Set(['kế hoạch', 'chỉ tiêu', 'mục tiêu'])
const PLAN_ENDS = new Set(['tiêu', 'hoạch', 'quyết', 'vụ', 'cầu', 'đã'])
/** Verbs before which a plan's noun is its object: đạt chỉ tiêu, vượt kế hoạch, so với mục tiêu. */
const MET = new Set([
  'đạt',
  'vượt',
  'với',
  'thành',
  'theo',
  'so',
  '%',
  'hiện',
  'dựng',
  'hành',
  'các',
  'những',
  'số',
  'của',
])

/** Whether a figure is aimed at: a word of aiming stands before it in its sentence, or its time is still to come. */
export function readStatus(figure: Figure, today: string | null): Fact['status'] {
  if (figure.unitKind === 'duration') return 'actual'
  if ([isAimed, isAsked, isDue, aimsItself, isTask].some((is) => is(figure))) return 'target'
  const period = figure.period
  if (today === null || period?.kind !== 'during' || period.from === null) return 'actual'
  const isOwn = period.basis === 'clause' || period.basis === 'sentence'
  return isOwn && period.from > today ? 'target' : 'actual'
}

/** "mỗi chi bộ đăng ký ít nhất 01 mô hình", "đề nghị mỗi đơn vị đảm nhận một công trình": what each is to do. */
function isAsked(figure: Figure): boolean {
  const { cues, verbs } = figure.reading
  const each = cues.findLast((cue) => cue.entry === 'each' && cue.to <= figure.from)
  if (!each) return false
  if (figure.mention.modality === 'at-least') return true
  return verbs.some((verb) => verb.entry.role === 'request' && verb.to <= each.from)
}

/** Modal words behind which a verb tells what is still to be done. */
const MODALS = new Set(['phải', 'cần', 'bị'])
/** What duties are about; "phải sơ tán 45 hộ", "cần 3 tỷ đồng" tell what is. */
const DUTIES = new Set([
  'giải quyết',
  'hoàn thành',
  'đạt',
  'có',
  'giảm',
  'huy động',
  'vận động',
  'trồng',
  'tổ chức',
  'phát triển',
])
const DUTY_REACH = 14

/** "phải giải quyết việc làm cho 1.200 lao động", "cần duy trì 40 mô hình", "chuẩn bị biểu dương 25 điển hình". */
function isDue(figure: Figure): boolean {
  const { terms, verbs, clause } = figure.reading
  const head = figure.group[0] ?? figure
  for (let index = head.from - 1; index >= Math.max(0, head.from - DUTY_REACH); index -= 1) {
    if (clause[index] !== clause[head.from] || terms[index]!.normal === 'đã') return false
    if (!MODALS.has(terms[index]!.normal)) continue
    const verb = verbs.find(({ from }) => from === index + 1)
    if (!verb || terms[index - 1]?.normal === 'đã') return false
    if (terms[index]!.normal === 'bị') return terms[index - 1]?.normal === 'chuẩn'
    const words = terms.slice(verb.from, verb.to).map(({ normal }) => normal)
    return DUTIES.has(words.join(' ')) || (verb.entry.measure !== 'other' && verb.entry.role !== 'have')
  }
  return false
}

/** "Về nhiệm vụ 6 tháng cuối năm: hoàn thành 100% chỉ tiêu": the sentence is headed as work to come. */
function isTask({ reading: { cues, terms }, from }: Figure): boolean {
  const heading = cues.find((cue) => cue.entry === 'tasks' && cue.from <= 2)
  if (!heading) return false
  const colon = terms.findIndex((term, at) => at >= heading.to && term.is(Tag.Colon))
  return colon >= 0 && colon < from && colon - heading.to <= 8
}

const AIMS_BEHIND = new Set(['phấn đấu', 'phấn đấu đến', 'dự kiến'])

/** "hai xã Tân An, Phú Lộc phấn đấu đạt chuẩn", "5 xã dự kiến về đích": the counted ones aim themselves. */
function aimsItself(figure: Figure): boolean {
  const { cues, clause, terms, verbs } = figure.reading
  return cues.some((cue) => {
    if (cue.entry !== 'targets' || cue.from < figure.to || cue.to > figure.after[1] || cue.from - figure.to > 10)
      return false
    if (clause[cue.from] !== clause[figure.from] || isEffort(figure.reading, cue.from, cue.to)) return false
    const words = terms.slice(cue.from, cue.to).map(({ normal }) => normal)
    return (
      AIMS_BEHIND.has(words.join(' ')) &&
      !verbs.some(({ from, entry }) => from >= figure.to && from < cue.from && entry.role !== 'quality')
    )
  })
}

function isAimed(figure: Figure): boolean {
  const { cues, bracket } = figure.reading
  return cues.some(
    (cue) =>
      cue.entry === 'targets' &&
      cue.to <= figure.from &&
      bracket[cue.from] === bracket[figure.from] &&
      aims(figure, cue.from, cue.to),
  )
}

/** "…yêu cầu các xã huy động lực lượng; huyện đã xuất 5 tấn gạo": a later clause tells what was done. */
function isDone(figure: Figure, aim: number): boolean {
  const { terms, clause } = figure.reading
  for (let index = figure.from - 1; index >= aim; index -= 1) {
    if (terms[index]!.normal === 'đã' && clause[index] !== clause[aim - 1]) return true
  }
  return false
}

function aims(figure: Figure, from: number, to: number): boolean {
  const { terms, numbers } = figure.reading
  const words = terms.slice(from, to).map((term) => term.normal)
  const text = words.join(' ')
  const before = terms[from - 1]
  if (isDone(figure, to) || isEffort(figure.reading, from, to)) return false
  // "vượt chỉ tiêu đề ra": the plan is named, not made.
  if (/^(?:đề ra|đặt ra|được giao)$/.test(text) && before && PLAN_ENDS.has(before.normal)) return false
  if (PLAN_NOUNS.has(text)) {
    if (terms[to]?.is(Tag.Colon)) return true
    if (before && (MET.has(before.normal) || before.is(Tag.Num | Tag.Percent))) return false
    // "ban hành kế hoạch năm 2023": the plan's noun aims only where a verb of its own follows.
    if (numbers.some((number) => number.from < to && from < number.to)) return false
    return figure.reading.verbs.some((verb) => verb.from >= to && verb.from - to <= 4 && verb.to <= figure.from)
  }
  if (/^(?:đề ra|đặt ra|yêu cầu|được giao|đề ra chỉ tiêu)$/.test(text) && PLAN_UNITS.has(figure.unit ?? ''))
    return false
  return true
}
