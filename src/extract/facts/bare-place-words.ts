import { Tag } from '../../vietnamese/index.js'
import type { SentenceReading } from './sentence-reading.js'

/** Sentences back that a bare "thôn", "xã" may point to. */
export const FAR = 6
const BACKWARD = new Set(['thôn', 'ấp', 'bản', 'xóm', 'buôn', 'làng', 'khóm', 'xã', 'phường'])
/** Words before a type that make it many, or a level, or an office. */
const NOT_ONE = new Set([
  'các',
  'những',
  'mỗi',
  'từng',
  'cấp',
  'ủy',
  'ubnd',
  'trưởng',
  'số',
  'hội',
  'đoàn',
  'nhiều',
  'thị',
  'mttq',
  'nông',
  ',',
])

/** A type word without a name that speaks of one place: "xã có 9 mô hình", "thị trấn đăng ký". */
export function bareTypeIn({ terms }: SentenceReading, to: number): string | null {
  for (let index = 0; index < to; index += 1) {
    const { normal } = terms[index]!
    const isTown = normal === 'thị' && terms[index + 1]?.normal === 'trấn'
    const next = terms[index + (isTown ? 2 : 1)]
    if (!(isTown || BACKWARD.has(normal)) || !next?.is(Tag.Lower)) continue
    const before = terms[index - 1]
    if (before?.is(Tag.Num) || (before && NOT_ONE.has(before.normal) && !(before.normal === ',' && index > 1))) continue
    return isTown ? 'thị trấn' : normal
  }
  return null
}
const DISTRICT_WORDS = new Set(['huyện', 'quận'])

/** Whether the district itself is spoken of in [from, to): "Huyện ủy", "UBND huyện", "toàn huyện". */
export function namesDistrict(reading: SentenceReading, from: number, to: number): boolean {
  return reading.terms.slice(from, to).some(({ normal }, index, words) => {
    // "xã Xuân Giang, huyện Sóc Sơn" is an address.
    const isAddress = words[index - 1]?.is(Tag.Comma) === true && words[index - 2]?.is(Tag.Title) === true
    if (DISTRICT_WORDS.has(normal)) return !(isAddress && words[index + 1]?.is(Tag.Title))
    return (normal === 'thị' || normal === 'thành') && words[index + 1]?.normal === 'ủy'
  })
}

const KINDS = new Set(['tỉnh', 'xã', 'phường', 'thôn', 'bản', 'ấp', 'xóm', 'buôn', 'làng', 'khóm'])
const WHOLE = new Set(['toàn', 'cả', 'sách'])
const BEFORE_PREDICATE = new Set(['đã', 'hiện', 'đang', 'còn', 'vừa'])

/** The kind of place alone, where nobody says which: "Bản có 86 hộ", "ngân sách xã", "Tỉnh hiện có". */
export function anyTypeIn({ terms, verbs }: SentenceReading, to: number): string | null {
  const found = terms.slice(0, to).findIndex(({ normal }, index) => {
    if (!KINDS.has(normal) || terms[index - 1]?.normal === 'nông') return false
    const next = terms[index + 1]?.normal ?? ''
    if (WHOLE.has(terms[index - 1]?.normal ?? '')) return terms[index + 1]?.is(Tag.Lower) === true
    return BEFORE_PREDICATE.has(next) || verbs.some((verb) => verb.from === index + 1 && verb.entry.role !== 'quality')
  })
  return found < 0 ? null : terms[found]!.normal
}
