import { type Chunks, Tag, type Term } from '../../vietnamese/index.js'
import type { DateShape } from './rule.js'

/** First words of what makes a year-less day a feast that is named, not dated. */
const FEAST_WORDS = new Map<string, string[]>([
  ['kỷ', ['niệm']],
  ['kỉ', ['niệm']],
  ['truyền', ['thống']],
  ['quốc', ['khánh', 'tế', 'phòng']],
  ['thành', ['lập']],
  ['ngày', ['hội', 'lễ', 'thầy', 'nhà', 'thương']],
  ['dịp', ['lễ']],
  ['nghỉ', ['lễ']],
  ['chào', ['mừng']],
  ['giải', ['phóng']],
])

const LOOK_BACK = 16
/** Words right before the day that say that something takes place on it. */
const TAKES_PLACE = new Set(['vào', 'hôm', 'từ', 'sáng', 'chiều', 'tối', 'trưa', 'đêm', 'nay', 'qua'])

function isWord(term: Term | undefined): boolean {
  return term?.is(Tag.Title) === true && term.is(Tag.Word)
}

/** "64 năm ngày Đồng khởi (17/1/1960)": the day whose years are counted, told in brackets behind its name. */
function isCommemorated(chunks: Chunks, from: number): boolean {
  const { terms } = chunks.line
  if (terms[from - 1]?.is(Tag.OpenParen) !== true) return false
  for (let index = from - 2; index >= Math.max(1, from - LOOK_BACK); index -= 1) {
    if (terms[index]!.is(Tag.Punct)) return false
    if (terms[index]!.normal === 'năm' && chunks.numerals[index - 1]) return terms[index + 1]!.normal === 'ngày'
  }
  return false
}

/** "Ngày truyền thống công tác dân vận của Đảng (15/10)", "dịp lễ 30/4": the day of a feast, not of the article. */
export function isFeast(chunks: Chunks, from: number, shape: DateShape): boolean {
  if (shape.role !== 'event') return false
  if (shape.from.y !== null || shape.to.y !== null) return shape.from === shape.to && isCommemorated(chunks, from)
  const { terms } = chunks.line
  if (TAKES_PLACE.has(terms[from]!.normal) || TAKES_PLACE.has(terms[from - 1]?.normal ?? '')) return false
  for (let index = from - 1; index >= Math.max(0, from - LOOK_BACK); index -= 1) {
    const term = terms[index]!
    if (term.is(Tag.Semicolon | Tag.Stop)) return false
    if (FEAST_WORDS.get(term.normal)?.includes(terms[index + 1]!.normal)) return true
    // "Ngày Phụ nữ Việt Nam (20/10)", "Ngày Doanh nhân Việt Nam 13/10"
    if (term.normal === 'ngày' && term.is(Tag.Title) && isWord(terms[index + 1])) return true
  }
  return false
}

function isEveryYear(chunks: Chunks, index: number): boolean {
  const { terms } = chunks.line
  return /^h[àằ]ng$/.test(terms[index]?.normal ?? '') && terms[index + 1]?.normal === 'năm'
}

/** "ngày 18/11 hằng năm", "vào tháng 11 hàng năm", "hằng năm vào ngày 18/11": what comes back every year has none. */
export function isRecurring(chunks: Chunks, { from, to }: { from: number; to: number }, shape: DateShape): boolean {
  if (shape.from.y !== null || shape.to.y !== null) return false
  const { terms } = chunks.line
  let before = from
  while (before > 0 && (terms[before - 1]!.normal === 'vào' || terms[before - 1]!.is(Tag.Comma))) before -= 1
  return isEveryYear(chunks, to) || isEveryYear(chunks, before - 2)
}
