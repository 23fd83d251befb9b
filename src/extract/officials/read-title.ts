import type { Level } from '../../model/evidence.js'
import type { Term } from '../../vietnamese/index.js'
import { showWords } from '../units/display.js'
import type { Home } from '../units/home.js'
import { findOrgan, isAbbreviation, isCapitalised, type Organ, organsByField, surnames } from '../units/lexicon.js'
import { readVillageName } from '../units/organ-unit.js'
import { completeOrgan, type OrganMention, readOrgan } from '../units/read-organ.js'
import { readType, readTypedPlace } from '../units/read-place.js'
import {
  countries,
  type Status,
  type TitleEntry,
  type TitleForm,
  titleForms,
  titleModifiers,
  titleStatuses,
} from './lexicon.js'

/** A title in the text, terms [from, to), its organ included where it stands beside it. */
export type TitleReading = {
  from: number
  to: number
  entry: TitleEntry
  title: string
  status: Status | null
  organ: OrganMention | null
  /** Organs that the words name without being read as one: a village, a bare level ("Chủ tịch xã"). */
  organisation: string | null
  level: Level | 'city' | null
}

type Reading = { terms: readonly Term[]; home: Home }

/** Whether a title surely starts at this term; used to end names. */
export function isTitleAt(terms: readonly Term[], at: number): boolean {
  const match = titleForms.matchAt(terms, at)
  if (!match) return false
  return match.entry.some(({ entry, caps, needsOrg }) => {
    if (entry.prefix || entry.village === 'khu') return false
    if (caps !== null) return isAbbreviation(terms[at]!, caps) && terms[at]!.text.length > 2
    return !needsOrg && match.to - at >= 2
  })
}

/** The title at this term, with its status before it and its organ after it, or null. */
export function readTitle(terms: readonly Term[], from: number, home: Home): TitleReading | null {
  const title = readWithStatus(terms, from, home)
  if (!title) return null
  const to = skipOldTerm(terms, title.to)
  return to > title.to ? { ...title, to, status: 'former' } : title
}

/** "Chủ tịch UBND xã khóa cũ", "Phó Bí thư Quận ủy Quận 1 cũ": an office of before. */
function skipOldTerm(terms: readonly Term[], at: number): number {
  const first = terms[at]?.normal
  if (first === 'cũ') return at + 1
  const next = terms[at + 1]?.normal
  return first === 'khóa' && (next === 'cũ' || next === 'trước') ? at + 2 : at
}

function readWithStatus(terms: readonly Term[], from: number, home: Home): TitleReading | null {
  const reading = { terms, home }
  const status = titleStatuses.matchAt(terms, from)
  if (status) {
    const title = readPlainTitle(reading, status.to)
    if (title) return { ...title, from, status: status.entry }
  }
  return readPlainTitle(reading, from)
}

function readPlainTitle(reading: Reading, from: number): TitleReading | null {
  const match = titleForms.matchAt(reading.terms, from)
  if (!match) return null
  for (const form of match.entry) {
    if (form.caps !== null && !isAbbreviation(reading.terms[from]!, form.caps)) continue
    const title = completeTitle(reading, form, from, match.to)
    if (title) return title
  }
  return null
}

function completeTitle(reading: Reading, form: TitleForm, from: number, to: number): TitleReading | null {
  const { entry } = form
  const modified = readModifiers(reading, entry, to)
  const base: TitleReading = {
    from,
    to: modified.to,
    entry,
    title: modified.title,
    status: null,
    organ: null,
    organisation: entry.organisation ?? null,
    level: entry.level ?? null,
  }
  if (entry.whole && entry.holds) return readMembership(reading, base)
  if (entry.whole || entry.organisation)
    return entry.level === 'national' || entry.foreign ? skipCountry(reading, base) : base
  if (entry.village) return readVillageTitle(reading, base)
  const organ = readHeld(reading, entry, modified.to, to)
  if (organ) return { ...base, to: skipConstituency(reading, organ, Math.max(organ.to, base.to)), organ }
  if (form.needsOrg && !entry.needsOrg) return null
  if (entry.prefix) return null
  return (entry.place && readHeadOfUnit(reading, base)) || base
}

/** "Đại biểu Quốc hội tỉnh Tuyên Quang": where one was elected is no part of the organ. */
function skipConstituency({ terms, home }: Reading, organ: OrganMention, to: number): number {
  if (organ.organ.level !== 'national' || organ.organ.kind !== 'council') return to
  const country = isCapitalised(terms[to]) ? countries.matchAt(terms, to) : null
  if (country) return country.to
  return readTypedPlace(terms, to, home)?.to ?? readType(terms, to)?.to ?? to
}

/** "Tổng thống Hoa Kỳ A", "Thủ tướng Lào B": the country is no part of the name. */
function skipCountry({ terms }: Reading, base: TitleReading): TitleReading {
  const country = isCapitalised(terms[base.to]) ? countries.matchAt(terms, base.to) : null
  return country ? { ...base, to: country.to } : base
}

/** "Đảng ủy viên Đảng ủy Quân sự tỉnh": the committee is said again. */
function readMembership({ terms, home }: Reading, base: TitleReading): TitleReading {
  const organ = readOrgan(terms, base.to, home, true)
  return organ?.organ.kind === 'committee' ? { ...base, to: organ.to, organ } : base
}

const MODIFIED = /^(?:Phó|Ủy viên|Trưởng ban|Chủ tịch)/

/** "Thường trực", "chuyên trách" after the title: part of it. */
function readModifiers({ terms }: Reading, entry: TitleEntry, from: number): { title: string; to: number } {
  let title = entry.title
  let to = from
  if (!MODIFIED.test(title) || entry.whole) return { title, to }
  for (let match = titleModifiers.matchAt(terms, to); match; match = titleModifiers.matchAt(terms, to)) {
    if (terms[to]!.text.toUpperCase() === 'TT' && !terms[to]!.tags.has('Upper')) break
    if (!title.includes(match.entry)) title += ` ${match.entry}`
    to = match.to
  }
  return { title, to }
}

/** The organ that a title holds: overlapping its last word, named by its field, or after it. */
function readHeld(reading: Reading, entry: TitleEntry, from: number, titleTo: number): OrganMention | null {
  const fits = (organ: OrganMention | null) => (organ && isHeld(entry, organ) ? organ : null)
  const { terms, home } = reading
  if (entry.office) return readOffice(reading, entry.office, from)
  if (entry.organ) return completeOrgan(reading, findOrgan(entry.organ), titleTo - 2, from, true)
  if (entry.overlap && from === titleTo) {
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
  const isDot = term?.text === '.' && term.tags.has('Glued') && terms[at + 1]?.tags.has('Glued')
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
  return read && read.to > from + 1 ? { ...read, name: read.name.trim() } : null
}

/** Chánh Văn phòng, Chánh Thanh tra: the office is in the title, its host or unit after it. */
function readOffice(reading: Reading, office: string, from: number): OrganMention | null {
  const named = readOrgan(reading.terms, from - 2, reading.home, true)
  if (named && named.to > from) return named
  const organ = completeOrgan(reading, findOrgan(office), from - 2, from, true)
  return organ && organ.to > from ? organ : null
}

/** "Trưởng thôn Đông Cao", "Tổ trưởng tổ dân phố số 5"; a person's name after it is not the village's. */
function readVillageTitle({ terms }: Reading, base: TitleReading): TitleReading | null {
  const { entry } = base
  let at = base.to
  const tail = entry.tails?.find((written) => matchesWords(terms, at, written))
  if (entry.tails && !tail) return null
  if (tail === 'tổ' && !terms[at + 1]?.tags.has('Num') && terms[at + 1]?.normal !== 'số') return null
  if (tail) at += tail.split(' ').length
  const kind = tail === 'TDP' ? 'tổ dân phố' : (tail ?? entry.village!)
  const title = { ...base, to: at, level: 'village' as const, organisation: null as string | null }
  const to = readVillageName(terms, at)
  const isPerson = to - at >= 2 && surnames.has(terms[at]!.normal) && !terms[at]!.tags.has('Num')
  if (to === at || isPerson) return entry.needsName && !tail ? null : title
  return { ...title, to, organisation: `${kind} ${showWords(terms, at, to)}` }
}

function matchesWords(terms: readonly Term[], at: number, written: string): boolean {
  return written
    .toLowerCase()
    .split(' ')
    .every((word, index) => terms[at + index]?.normal === word)
}

/** "Chủ tịch xã Ia Yok", "phó chủ tịch tỉnh": head of the people's committee of that unit. */
function readHeadOfUnit({ terms, home }: Reading, base: TitleReading): TitleReading | null {
  const typed = readTypedPlace(terms, base.to, home)
  const type = typed ?? readType(terms, base.to)
  if (!type || ('caps' in type && type.caps)) return null
  const organ = completeOrgan({ terms, home }, findOrgan('Ủy ban nhân dân'), base.from, base.to, true)
  return organ ? { ...base, to: organ.to, organ } : null
}
