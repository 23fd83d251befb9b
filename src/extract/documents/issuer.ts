import type { Term } from '../../vietnamese/index.js'

/** Syllables of the names of organs that are written small: "ban thường vụ Tỉnh ủy", "của huyện". */
const ORGAN_WORDS = new Set(
  'ban thường vụ trực tỉnh huyện thành ủy thị quận đảng bộ bí thư trung ương chính phủ thủ tướng bộ sở hội đồng nhân dân ubnd hđnd quốc chấp hành chỉ đạo tổ chức dân vận tuyên giáo đoàn mặt trận quân xã phường phố nước công an cơ quan và trị tịch nghị hợp chính trị viên thanh tra kiểm sát tòa án'.split(
    ' ',
  ),
)

const MAX_WORDS = 12

function isOrganWord(term: Term | undefined): boolean {
  if (!term?.tags.has('Word')) return false
  return term.tags.has('Title') || term.tags.has('Upper') || ORGAN_WORDS.has(term.normal)
}

/** End of "của …" after a document's name: the organ that issued it, terms [from, to), or null. */
export function readIssuer(terms: readonly Term[], index: number): [from: number, to: number] | null {
  if (terms[index]?.normal !== 'của') return null
  let to = index + 1
  while (to - index <= MAX_WORDS && isOrganWord(terms[to])) to += 1
  while (to > index + 1 && terms[to - 1]!.normal === 'và') to -= 1
  return to > index + 1 ? [index + 1, to] : null
}
