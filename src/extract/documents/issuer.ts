import { Tag, type Term } from '../../vietnamese/index.js'
import { documentTypes } from './types.js'

/** Syllables of the names of organs that are written small: "ban thường vụ Tỉnh ủy", "của huyện". */
const ORGAN_WORDS = new Set(
  'ban thường vụ trực tỉnh huyện thành ủy thị quận đảng bộ bí thư trung ương chính phủ thủ tướng bộ sở hội đồng nhân dân ubnd hđnd quốc chấp hành chỉ đạo tổ chức dân vận tuyên giáo đoàn mặt trận quân xã phường phố nước công an cơ quan và trị tịch nghị hợp chính trị viên thanh tra kiểm sát tòa án'.split(
    ' ',
  ),
)

/** What an organ does with a document: "của Chính phủ ban hành Kế hoạch", "của Chính phủ Quy định về …". */
const DEEDS = new Set(
  'ban hành|quy định|phê duyệt|hướng dẫn|triển khai|thông qua|công bố|công nhận|sửa đổi|điều chỉnh|thành lập'.split(
    '|',
  ),
)

/** Small words that belong to an organ only behind "ban": "ban tổ chức", but "Huyện ủy tổ chức thực hiện". */
const AFTER_BAN = new Set(['tổ', 'chỉ', 'dân', 'tuyên'])

const MAX_WORDS = 12

function isOrganWord(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (!term?.is(Tag.Word)) return false
  if (DEEDS.has(`${term.normal} ${terms[index + 1]?.normal}`)) return false
  if (term.is(Tag.Title | Tag.Upper)) return true
  if (AFTER_BAN.has(term.normal)) return ['ban', 'hội', 'nhân'].includes(terms[index - 1]?.normal ?? '')
  return ORGAN_WORDS.has(term.normal)
}

/** "và Chỉ thị số 05", "và Chương trình hành động": the next document begins. */
function joinsDocument(terms: readonly Term[], index: number): boolean {
  return terms[index]!.normal === 'và' && documentTypes.matchAt(terms, index + 1) !== null
}

/** What an organ does before the name of a document that it makes. */
const ENACTS = new Set(['ban hành', 'ký ban', 'đã ký'])
const BEFORE_ENACTS = new Set(['đã', 'vừa', 'cũng', 'mới', 'ký', 'tiếp', 'tục', 'có', 'kịp', 'thời'])
const MAX_ORGAN = 14

/** "UBND tỉnh đã ban hành Kế hoạch …": the organ before the verb that stands right before a document, terms [from, to), or null. */
export function readMaker(terms: readonly Term[], index: number): [from: number, to: number] | null {
  if (!ENACTS.has(`${terms[index - 2]?.normal} ${terms[index - 1]?.normal}`)) return null
  let to = index - 2
  while (to > 0 && BEFORE_ENACTS.has(terms[to - 1]!.normal)) to -= 1
  let from = to
  while (from > 0 && to - from < MAX_ORGAN && isOrganWord(terms, from - 1)) from -= 1
  const before = terms[from - 1]
  const isWhole = before === undefined || before.is(Tag.Punct)
  return from < to && isWhole && !terms[from]!.is(Tag.Lower) ? [from, to] : null
}

/** End of "của …" after a document's name: the organ that issued it, terms [from, to), or null. */
export function readIssuer(terms: readonly Term[], index: number): [from: number, to: number] | null {
  if (terms[index]?.normal !== 'của') return null
  // "của Hội nghị lần thứ 8" is where it was made.
  if (terms[index + 1]?.normal === 'hội' && terms[index + 2]?.normal === 'nghị') return null
  let to = index + 1
  while (to - index <= MAX_WORDS && isOrganWord(terms, to) && !joinsDocument(terms, to)) to += 1
  while (to > index + 1 && terms[to - 1]!.normal === 'và') to -= 1
  return to > index + 1 ? [index + 1, to] : null
}
