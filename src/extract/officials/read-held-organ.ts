import { Tag, type Term } from '../../vietnamese/index.js'
import { fieldNames, findOrgan, isCapitalised, type Organ, organsByField } from '../units/lexicon.js'
import { isPersonAt, surnames } from '../units/name-lexicon.js'
import type { Reading } from '../units/organ-unit.js'
import { completeOrgan, type OrganMention, readOrgan } from '../units/read-organ.js'
import type { TitleEntry } from './lexicon.js'

/** The organ that a title holds: overlapping its last word, named by its field, or after it. */
export function readHeld(reading: Reading, entry: TitleEntry, from: number, titleTo: number): OrganMention | null {
  const fits = (organ: OrganMention | null) => (organ && isHeld(entry, organ) ? organ : null)
  const { terms, home } = reading
  if (entry.office) return readOffice(reading, entry.office, from)
  if (entry.glued) return completeOrgan(reading, findOrgan(entry.glued), titleTo - 1, from, true)
  if (entry.organ) return completeOrgan(reading, findOrgan(entry.organ), titleTo - 2, from, true)
  // "Trưởng khoa Khoa Nhi": the organ's own word is said again.
  const isRepeated = terms[from]?.normal === terms[from - 1]?.normal
  if (entry.overlap && from === titleTo && !isRepeated) {
    const overlapped = fits(readOrgan(terms, from - 1, home, true))
    if (overlapped && overlapped.to > from) return overlapped
  }
  const after = fits(readOrgan(terms, skipJoint(terms, from), home, true))
  if (after) return after
  return fits(readByField(reading, entry, from)) ?? fits(readUnknown(reading, entry, from))
}

/** "CT.UBND", "Trưởng ban của …". */
function skipJoint(terms: readonly Term[], at: number): number {
  const term = terms[at]
  const isDot = term?.text === '.' && term.is(Tag.Glued) && terms[at + 1]?.is(Tag.Glued)
  return isDot || term?.normal === 'của' ? at + 1 : at
}

/** An office in a part of an organ is one in the organ: Phó Chủ tịch | Trung ương Hội LHPN. */
function isHeld(entry: TitleEntry, mention: OrganMention): boolean {
  if (holds(entry, mention.organ)) return true
  return mention.organ.kind === 'part' && mention.host !== null && isHeld(entry, mention.host)
}

/** Whether an office of this title is in such an organ. */
export function holds(entry: TitleEntry, organ: Organ): boolean {
  if (entry.delegation && !organ.delegation) return false
  if (entry.holds === undefined) return true
  if (entry.holds.includes(organ.kind)) return true
  return (
    organ.kind === 'private' && entry.holds.some((kind) => kind === 'mass' || kind === 'board' || kind === 'steering')
  )
}

/** "TB Dân vận", "Trưởng phòng Nội vụ": the field alone names the board or department. */
function readByField(reading: Reading, entry: TitleEntry, from: number): OrganMention | null {
  const { terms } = reading
  if (entry.overlap && entry.holds?.includes('department')) {
    // "TP. HCM" is a city: after an abbreviation only a known field makes a head of department.
    if (terms[from - 1]?.normal !== 'phòng' && !fieldNames.matchAt(terms, from)) return null
    return isCapitalised(terms[from]) ? completeOrgan(reading, findOrgan('Phòng'), from - 1, from, true) : null
  }
  const field = organsByField.matchAt(terms, from)
  const named = field?.entry.find((organ) => holds(entry, organ))
  if (field && named) return completeOrgan(reading, named, from, field.to, true)
  return entry.holds?.includes('board') && entry.overlap
    ? completeOrgan(reading, findOrgan('Ban'), from - 1, from, true)
    : null
}

/** Heads of bodies that are the public's though no table lists them: "Giám đốc Nhà Văn hóa Thanh niên". */
const PUBLIC_HEADS = new Set(
  'nhà viện đài trung thư bảo học bệnh khu kho trạm đoàn hội liên báo tạp trường quỹ vườn'.split(' '),
)

/** A body that no table knows, named in capitals after a title of services, companies or associations. */
function readUnknown(reading: Reading, entry: TitleEntry, from: number): OrganMention | null {
  const { terms } = reading
  const first = terms[from]
  if (!isCapitalised(first) || !entry.holds?.some((kind) => kind === 'service' || kind === 'private')) return null
  if (surnames.has(first!.normal) && isCapitalised(terms[from + 1]) && !PUBLIC_HEADS.has(first!.normal)) return null
  const kind = PUBLIC_HEADS.has(first!.normal) ? 'service' : 'private'
  const organ: Organ = { kind, name: '', named: true, written: [], public: kind === 'service' }
  const read = completeOrgan(reading, organ, from, from, true)
  const isWhole = read && (read.to > from + 1 || isNamedInOneWord(terms, from))
  return isWhole ? { ...read, name: read.name.trim() } : null
}

/** "Chủ tịch FLC Trần Văn A", "Tổng Giám đốc Vietravel Lê B": one word, and a person behind it. */
function isNamedInOneWord(terms: readonly Term[], from: number): boolean {
  return terms[from]!.text.length > 1 && isPersonAt(terms, from + 1)
}

/** Chánh Văn phòng, Chánh Thanh tra: the office is in the title, its host or unit after it. */
function readOffice(reading: Reading, office: string, from: number): OrganMention | null {
  const named = readOrgan(reading.terms, from - 2, reading.home, true)
  if (named && named.to > from) return named
  const organ = completeOrgan(reading, findOrgan(office), from - 2, from, true)
  return organ && organ.to > from ? organ : null
}
