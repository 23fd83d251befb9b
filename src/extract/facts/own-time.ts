import { Tag } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { CueKind } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

/** "đến nay", "hiện có": the day of the event or of publication, not a time that the words state. */
export function isNow(date: DateMention): boolean {
  return date.pointer && date.record.grain === 'day'
}

/** An event that lasts from one day to another, longer than a meeting does, is the time of what was done in it. */
const LONGEST_MEETING = 3 * 86_400_000

function isLongSpan(reading: SentenceReading, { from, record }: DateMention): boolean {
  if (record.role !== 'event' || reading.terms[from]!.normal !== 'từ') return false
  return Date.parse(record.to) - Date.parse(record.from) > LONGEST_MEETING
}

/** "So với năm 2020, năm 2021 …": what is compared with stands before the comma. */
function isBehindOther({ terms, dates }: SentenceReading, { from }: DateMention): boolean {
  return terms[from - 1]?.is(Tag.Comma) === true && dates.some(({ to }) => to === from - 1)
}

const COMPARING = new Set(['lần', 'hơn'])
/** "nhân rộng từ những năm trước" points to no one year. */
const MANY = new Set(['những', 'các', 'nhiều'])

/** Whether a date is the time of figures at all: no event's day, no comparison, no origin, no task to come, no name's term. */
export function isOwnTime(reading: SentenceReading, date: DateMention, aimed: boolean): boolean {
  if (date.record.role !== 'period' && !isLongSpan(reading, date)) return false
  if (cueBefore(reading, date, 'compares', 3) && !isBehindOther(reading, date)) return false
  const before = reading.terms[date.from - 1]
  // "chuyển tiếp từ năm 2023" names an origin, "từ năm 2016 đến nay" a span; "gấp 1,8 lần năm 2015" compares.
  if (before?.normal === 'từ' && date.from > 1 && date.record.grain !== 'range' && !isSinceStart(reading, date))
    return false
  if (!aimed && isDeadline(reading, date)) return false
  if (before && (COMPARING.has(before.normal) || (date.pointer && MANY.has(before.normal)))) return false
  if (before?.normal === 'sang' && !aimed) return false
  if (date.record.grain === 'term' && !isTermOfWork(reading, date)) return false
  return aimed || !isTask(reading, date)
}

/** "từ đầu năm 2023": the year so far. */
function isSinceStart({ terms }: SentenceReading, { from }: DateMention): boolean {
  return terms[from]!.normal === 'đầu' || terms[from - 1]?.normal === 'đầu'
}

/** "hoàn thành trước ngày 30/11", "trước tháng 12". */
function isDeadline({ terms }: SentenceReading, { from }: DateMention): boolean {
  return terms[from]!.normal === 'trước' || terms[from - 1]?.normal === 'trước'
}

function cueBefore(reading: SentenceReading, date: DateMention, kind: CueKind, gap: number): boolean {
  return reading.cues.some((cue) => cue.entry === kind && cue.from < date.to && date.from - cue.to <= gap)
}

/** "triển khai nhiệm vụ 6 tháng cuối năm": the time of what is still to be done. */
function isTask(reading: SentenceReading, date: DateMention): boolean {
  const { clause } = reading
  return reading.cues.some(
    (cue) =>
      cue.entry === 'tasks' &&
      cue.to <= date.from &&
      date.from - cue.to <= 12 &&
      clause[cue.from] === clause[date.from] &&
      !isReported(reading, cue.from) &&
      !isOver(reading, cue.from) &&
      !isLaunched(reading, cue.from, date) &&
      !reading.dates.some((other) => other.from >= cue.to && other.to <= date.from),
  )
}

/** "ngay sau lễ phát động năm 2020": the launch is over. */
function isOver({ terms }: SentenceReading, task: number): boolean {
  return terms.slice(Math.max(0, task - 3), task).some(({ normal }) => normal === 'sau')
}

/** "phát động phong trào năm 2023, kết quả có 53 tập thể đăng ký": what follows is of the year that was launched. */
function isLaunched({ terms, dates }: SentenceReading, task: number, date: DateMention): boolean {
  if (terms[task]!.normal !== 'phát' || dates.some(({ from, record }) => from < task && record.role === 'period'))
    return false
  return terms.slice(date.to, date.to + 3).some(({ normal }, at, words) => {
    return normal === 'đã' || (normal === 'kết' && words[at + 1]?.normal === 'quả') || (normal === 'và' && at === 0)
  })
}

const REPORTS = new Set(['kết quả', 'đánh giá', 'tổng kết', 'sơ kết', 'tình hình', 'kiểm điểm'])
const FULFILMENT = new Set([
  'thực',
  'hiện',
  'các',
  'việc',
  'công',
  'tác',
  'về',
  'một',
  'số',
  'kết',
  'quả',
  'tình',
  'hình',
])

/** "kết quả thực hiện nhiệm vụ năm 2018", "tổng kết công tác, nhiệm vụ năm 2018": tasks that are done. */
function isReported({ terms }: SentenceReading, task: number): boolean {
  if (terms[task]!.normal !== 'nhiệm') return false
  for (let index = task - 1; index > 0; index -= 1) {
    if (REPORTS.has(`${terms[index - 1]!.normal} ${terms[index]!.normal}`)) return true
    if (!FULFILMENT.has(terms[index]!.normal) && !terms[index]!.is(Tag.Comma)) return false
  }
  return false
}

const TERM_OPENERS = new Set(['trong', 'qua', 'suốt', 'nửa', 'hết', 'cuối', 'đầu', 'sau', 'giữa'])

/** A nhiệm kỳ dates what was done in it ("trong nhiệm kỳ"), not every figure beside a congress's name. */
function isTermOfWork(reading: SentenceReading, date: DateMention): boolean {
  const before = reading.terms[date.from - 1]
  return !before || TERM_OPENERS.has(before.normal) || before.is(Tag.Bullet | Tag.Dash)
}
