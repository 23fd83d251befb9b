import { type Chunks, type RuleMatch, Tag, type Term } from '../../vietnamese/index.js'
import { findUnitAt } from '../numbers/unit-lexicon.js'
import type { DateRule } from './rule.js'

/** Words before "30/4" that make it a name, a share or a result. */
const NOT_A_DAY_AFTER = new Set(
  'đường phố phường xã trường chợ lộ ngõ ngách hẻm kiệt nhà khu thôn tổ ấp xóm số lệ đạt được có còn thành khoảng gần hơn trên chí điểm trại viện ty hầm cầu áp lớp hạng nhất nhì thứ khoản điều mục trực suốt phiếu bằng chiếm xếp'.split(
    ' ',
  ),
)
/** Words before "30/4" that say that it is a day. */
const DAY_AFTER = new Set('( ngày vào dịp hôm nay qua từ đến tới trước sau lễ'.split(' '))
/** Words before "1/2012" that make it the number of something in that year: "đợt 1/2012". */
const NOT_A_MONTH_OF_YEAR_AFTER = new Set('số đợt lần khóa vòng tập lớp bài lệ xích'.split(' '))
/** Words before "tháng 6" that make it a number of months, or a habit. */
const NOT_A_MONTH_AFTER = new Set('mỗi hàng một từng mấy nhiều vài'.split(' '))

/** Words before "tháng 6" that make it the month, also where a noun follows: "trong tháng 6 mô hình … ra mắt". */
const MONTH_AFTER = new Set('trong đến tới hết từ vào đầu cuối giữa họp kỳ ngày trước'.split(' '))

function isUnit(chunks: Chunks, index: number): boolean {
  return index < chunks.line.terms.length && findUnitAt(chunks.sentence.terms, chunks.from[index]!) !== null
}

function continuesNumber(next: Term | undefined): boolean {
  return next !== undefined && (next.is(Tag.Slash | Tag.Percent) || next.normal === 'lần')
}

function isDocumentTail(chunks: Chunks, index: number): boolean {
  const { terms } = chunks.line
  const dash = terms[index]
  const word = terms[index + 1]
  const isPart = word?.is(Tag.Upper) === true || (word?.is(Tag.Int) === true && dash?.is(Tag.Glued) === true)
  return dash?.is(Tag.Dash) === true && isPart && word.is(Tag.Glued)
}

/** A word with a capital; among capitals it tells nothing. */
function isNameWord(word: Term | undefined, before: Term | undefined): boolean {
  if (!word?.is(Tag.Word) || word.is(Tag.Lower)) return false
  return word.is(Tag.Title) || before?.is(Tag.Upper) !== true
}

/** "hoạt động 24/7": every hour of every day. */
function isRoundTheClock({ numerals }: Chunks, from: number): boolean {
  return numerals[from]?.value === 24 && numerals[from + 2]?.value === 7
}

/** "100% (11/11) xã", "các xã, thị trấn (11/11)": all of them, and no 11 November. */
function isRatioInBracket(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const { terms } = chunks.line
  const open = match.from - 1
  if (!terms[open]?.is(Tag.OpenParen)) return false
  const close = terms[match.to]?.is(Tag.CloseParen) ? match.to : match.to - 1
  if (terms[open - 1]?.is(Tag.Percent) || placeNounAt(chunks, close + 1)) return true
  const isWhole = chunks.numerals[match.from]?.value === chunks.numerals[match.from + 2]?.value
  return isWhole && [1, 2].some((step) => isPlaceNoun(chunks, open - step, open))
}

function isPlaceNoun(chunks: Chunks, index: number, end: number): boolean {
  return placeNounAt(chunks, index)?.to === chunks.from[end]
}

function placeNounAt(chunks: Chunks, index: number): { to: number } | null {
  const at = chunks.from[index]
  const unit = at === undefined ? null : findUnitAt(chunks.sentence.terms, at)
  return unit?.entry.group === 'area-unit' ? unit : null
}

function blocksDay(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const { terms } = chunks.line
  const left = terms[match.from - 1]
  const right = terms[match.to]
  if (continuesNumber(right) || isDocumentTail(chunks, match.to) || isUnit(chunks, match.to)) return true
  if (left?.is(Tag.Slash | Tag.Dash | Tag.Plus)) return true
  if (left && (chunks.numerals[match.from - 1] || NOT_A_DAY_AFTER.has(left.normal))) return true
  if (match.rule.read === 'short-day' && terms[match.from + 1]!.normal !== terms[match.from + 3]!.normal) return true
  if (isRatioInBracket(chunks, match)) return true
  if (left && DAY_AFTER.has(left.normal)) return false
  if (isRoundTheClock(chunks, match.from)) return true
  // "Trường THCS 19/5", "Công ty 29/3": a name goes on.
  if (match.from > 1 && isNameWord(left, terms[match.from - 2])) return true
  return right !== undefined && !right.is(Tag.Punct)
}

function blocksMonthYear(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const { terms } = chunks.line
  const left = terms[match.from - 1]
  const right = terms[match.to]
  if (left && (left.is(Tag.Slash | Tag.Dash) || NOT_A_MONTH_OF_YEAR_AFTER.has(left.normal))) return true
  if (chunks.numerals[match.from - 1]) return true
  return continuesNumber(right) || isDocumentTail(chunks, match.to) || isUnit(chunks, match.to)
}

/** "quý I năm nay": the noun behind counts nothing. */
function isRelativeYear(chunks: Chunks, index: number): boolean {
  const { terms } = chunks.line
  return terms[index]?.normal === 'năm' && /^(?:nay|ngoái|trước|tới|sau)$/.test(terms[index + 1]?.normal ?? '')
}

function blocksMonth(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const left = chunks.line.terms[match.from - 1]
  if (chunks.numerals[match.from - 1] || (left && NOT_A_MONTH_AFTER.has(left.normal))) return true
  if (left && match.rule.read === 'month' && MONTH_AFTER.has(left.normal)) return false
  if (isRelativeYear(chunks, match.to)) return false
  return continuesNumber(chunks.line.terms[match.to]) || isUnit(chunks, match.to)
}

/** "6 tháng đầu, …" is a period at the end of its clause only: "3 tháng đầu tiên", "6 tháng đầu đời" are none. */
function blocksBareMonths(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const right = chunks.line.terms[match.to]
  return right !== undefined && !right.is(Tag.Punct) && right.normal !== 'và'
}

/** Words that make nay and qua a time up to now: "đến nay", "hiện nay", "thời gian qua". */
const UP_TO_NOW = new Set(['đến', 'tới', 'hiện', 'gian', 'vừa', 'năm', 'tháng'])

/** "Đến nay, 12/12 xã", "thời gian qua 5/8 chỉ tiêu": no day follows these words but in a bracket. */
function blocksMarkedDay(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const { terms } = chunks.line
  const marker = terms[match.from]!.normal
  if ((marker !== 'nay' && marker !== 'qua') || terms[match.from + 1]!.is(Tag.OpenParen)) return false
  return UP_TO_NOW.has(terms[match.from - 1]?.normal ?? '')
}

/** "từ 5 đến 7/9 xã": without "ngày" a following noun makes it a count. */
function blocksDays(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  if (/^(?:âm|al)$/.test(chunks.line.terms[match.to]?.normal ?? '')) return true
  for (let index = match.from; index < match.to; index += 1)
    if (chunks.line.terms[index]!.normal === 'ngày') return false
  return continuesNumber(chunks.line.terms[match.to]) || isUnit(chunks, match.to)
}

/** "5 năm 2100 hộ thoát nghèo": a number of years, then a number of households. */
function blocksYear(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  return chunks.numerals[match.from - 1] !== null && match.from > 0 && isUnit(chunks, match.to)
}

/** Words that make "sinh" part of another: "học sinh năm 2022", "tuyển sinh ngày 5/6/2023". */
const NOT_BORN = new Set(
  'học thí tuyển an dân vệ tân phát khai hồi hy môi hữu kỹ quyền mưu phục tái nữ sĩ giáo thư y sản tự ký khoáng'.split(
    ' ',
  ),
)

function blocksBirth(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  return NOT_BORN.has(chunks.line.terms[match.from - 1]?.normal ?? '')
}

const guards: Record<NonNullable<DateRule['guard']>, (chunks: Chunks, match: RuleMatch<DateRule>) => boolean> = {
  day: blocksDay,
  days: blocksDays,
  'marked-day': blocksMarkedDay,
  'month-year': blocksMonthYear,
  month: blocksMonth,
  'bare-months': blocksBareMonths,
  year: blocksYear,
  birth: blocksBirth,
}

/** "mã số 12-5-2022": figures with dashes behind "số". */
function isCode(chunks: Chunks, from: number): boolean {
  return chunks.line.terms[from + 1]?.is(Tag.Dash) === true
}

/** "Thứ 6, 08/07/2022" does not begin with 6, "14:05, 11/07/2022" not with 05, nor "1/5/7/2022" with 5. */
function isInnerNumber(chunks: Chunks, from: number): boolean {
  const { terms } = chunks.line
  const mark = terms[from - 1]
  if (mark?.normal === 'thứ' || (mark?.normal === 'số' && isCode(chunks, from))) return true
  if (!terms[from]!.is(Tag.Glued) || !mark || !chunks.numerals[from]) return false
  return chunks.numerals[from - 2] !== null && from > 1 && /^[:/.-]$/.test(mark.normal)
}

/** Whether the words beside a match say that its figures count or name something instead. */
export function isGuarded(chunks: Chunks, match: RuleMatch<DateRule>): boolean {
  const { guard } = match.rule
  if (isInnerNumber(chunks, match.from)) return true
  return guard !== undefined && guards[guard](chunks, match)
}
