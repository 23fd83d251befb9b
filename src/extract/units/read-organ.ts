import { type PhraseMatch, Tag, type Term } from '../../vietnamese/index.js'
import type { Home } from './home.js'
import {
  CAPITALISED_KINDS,
  isAbbreviation,
  type Organ,
  type OrganForm,
  type OrganKind,
  opensTermOfOffice,
  organForms,
} from './lexicon.js'
import { type OrganUnit, type Reading, readUnit } from './organ-unit.js'
import { readOwnName } from './own-name.js'
import { readType } from './read-place.js'

/** An organisation in the text, terms [from, to): (organ, host, unit). */
export type OrganMention = {
  from: number
  to: number
  organ: Organ
  /** Full name: abbreviations expanded, host and unit appended. */
  name: string
  /** What it is a board or part of: Huyện ủy, Hội đồng nhân dân. */
  host: OrganMention | null
  unit: OrganUnit | null
}

const HOSTS: Partial<Record<OrganKind, readonly OrganKind[]>> = {
  part: ['committee', 'council', 'front', 'youth', 'mass', 'government', 'part'],
  board: ['committee', 'part', 'council', 'joint', 'government', 'front', 'ministry', 'department', 'force'],
  agency: ['government', 'ministry', 'department'],
  private: ['private'],
  steering: ['committee', 'part'],
  khoi: ['committee'],
  department: ['board', 'force', 'department', 'court', 'service'],
  force: ['force'],
  service: ['committee'],
  mass: ['school'],
}

/** "Đảng ủy UBND tỉnh", "Chi bộ Trường Tiểu học …": committees inside an organ. */
const INNER_COMMITTEES = new Set(['Đảng đoàn', 'Đảng ủy', 'Đảng bộ', 'Chi bộ', 'Chi ủy'])
const HOSTS_OF_COMMITTEE: readonly OrganKind[] = [
  'government',
  'council',
  'force',
  'front',
  'court',
  'school',
  'service',
  'department',
  'ministry',
  'mass',
]

/** "19-CT/TU": an issuer in a document's number. */
function isInNumber(before: Term | undefined, first: Term): boolean {
  return before !== undefined && first.is(Tag.Glued) && before.is(Tag.Slash | Tag.Dash) && before.is(Tag.Glued)
}

/** Organs whose common noun a title holds: Trưởng phòng Nội vụ, Trưởng khoa Nội. */
const HEADED = new Set(['Phòng', 'Khoa'])

/** "Quốc Phòng", "Hải Phòng": the second half of a word, no department. */
const COMPOUNDS_OF_PHONG = new Set(['quốc', 'hải', 'biên', 'dự', 'văn', 'tiền', 'phòng'])

function isFormAllowed(reading: Reading, from: number, to: number, { organ, caps }: OrganForm): boolean {
  const first = reading.terms[from]!
  if (organ.skip) return false
  const before = reading.terms[from - 1]
  // "ĐH ĐBPN huyện" is a congress, no university.
  if (caps === 'ĐH' && reading.terms[to]?.is(Tag.Upper)) return false
  if (caps !== null) return isAbbreviation(first, caps) && !isInNumber(before, first)
  // "toàn quốc Hội Nông dân", "cán bộ y tế"
  if (organ.name === 'Quốc hội' && before?.normal === 'toàn') return false
  if (organ.kind === 'ministry' && first.is(Tag.Lower) && reading.terms[from + 1]?.is(Tag.Lower)) return false
  if (organ.name === 'Phòng' && COMPOUNDS_OF_PHONG.has(before?.normal ?? '')) return false
  if (HEADED.has(organ.name) && (before?.normal === 'trưởng' || before?.normal === 'phó')) return true
  return !(CAPITALISED_KINDS.has(organ.kind) && to - from <= 2 && first.is(Tag.Lower))
}

/** The organ at this term with all that belongs to it, or null. `asObject`: after a title, where less need be said. */
export function readOrgan(terms: readonly Term[], from: number, home: Home, asObject = false): OrganMention | null {
  return readOrganAt({ terms, home }, from, asObject, 0)
}

/** "HĐND và UBND" is one body only where an office serves both: elsewhere the first of the two stands alone. */
function matchOrgan({ terms }: Reading, from: number, depth: number): PhraseMatch<OrganForm[]> | null {
  const match = organForms.matchAt(terms, from)
  if (depth > 0 || match?.entry[0]?.organ.kind !== 'joint') return match
  return organForms.matchAt(terms, from, match.to - 1)
}

function readOrganAt(reading: Reading, from: number, asObject: boolean, depth: number): OrganMention | null {
  const match = matchOrgan(reading, from, depth)
  if (!match) return null
  // "Tỉnh ủy viên" is a person.
  if (reading.terms[match.to]?.normal === 'viên') return null
  for (const form of match.entry) {
    if (!isFormAllowed(reading, from, match.to, form) || (form.organ.objectOnly && !asObject)) continue
    const organ = completeOrgan(reading, form.organ, from, match.to, asObject, depth)
    if (organ) return organ
  }
  return null
}

/** Reads what follows the organ's own name: purpose or field, host, unit. */
export function completeOrgan(
  reading: Reading,
  organ: Organ,
  from: number,
  nameTo: number,
  asObject: boolean,
  depth = 0,
): OrganMention | null {
  const own = readOwnName(reading, organ, nameTo, asObject)
  if (!own) return null
  const after = skipAcronym(reading.terms, own.to)
  const host = depth < 3 ? readHost(reading, organ, after, depth) : null
  if (host) return makeHosted(from, organ, own.name, host)
  const unit = readUnit(reading, organ, organ.kind === 'council' ? skipTerm(reading.terms, after) : after)
  if (organ.hostOnly && !asObject && !unit && own.to === nameTo) return null
  if (organ.hostOnly && organ.kind === 'part') return null
  const name = [own.name, unit?.shown.name].filter(Boolean).join(' ')
  return { from, to: unit?.to ?? own.to, organ, name, host: null, unit: unit?.shown ?? null }
}

/** "Ban Chỉ huy Quân sự (CHQS) huyện": the acronym explained in brackets is no end of the name. */
function skipAcronym(terms: readonly Term[], at: number): number {
  if (!terms[at]?.is(Tag.OpenParen) || !terms[at + 1]?.is(Tag.Upper)) return at
  for (let index = at + 2; index < at + 6 && index < terms.length; index += 1) {
    if (terms[index]!.is(Tag.CloseParen)) return index + 1
    if (terms[index]!.is(Tag.Lower)) return at
  }
  return at
}

/** "Đoàn ĐBQH khóa XV tỉnh Hà Giang": a term of office before the unit. */
function skipTerm(terms: readonly Term[], at: number): number {
  return opensTermOfOffice(terms, at) && readType(terms, at + 2) ? at + 2 : at
}

function makeHosted(from: number, organ: Organ, name: string, host: OrganMention): OrganMention {
  return { from, to: host.to, organ, name: `${name} ${host.name}`, host, unit: host.unit }
}

function readHost(reading: Reading, organ: Organ, from: number, depth: number): OrganMention | null {
  const kinds = INNER_COMMITTEES.has(organ.name) ? HOSTS_OF_COMMITTEE : HOSTS[organ.kind]
  if (!kinds) return null
  const at = reading.terms[from]?.normal === 'của' ? from + 1 : from
  const host = readOrganAt(reading, at, true, depth + 1)
  if (!host || !kinds.includes(host.organ.kind)) return null
  return host
}
