import { isValidOn, type PlaceType } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import type { Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import {
  CAPITALISED_KINDS,
  fieldNames,
  isAbbreviation,
  isCapitalised,
  nameStops,
  type Organ,
  type OrganForm,
  type OrganKind,
  organForms,
  villageTypes,
} from './lexicon.js'
import { matchPlaceNames } from './place-trie.js'
import { capitalRun, placeName, readType, readTypedPlace } from './read-place.js'
import { type Resolution, resolveTyped } from './resolve-place.js'

/** The unit that an organ says it belongs to: "huyện", "tỉnh Gia Lai", a bare "Kim Bảng" after Huyện ủy. */
export type OrganUnit = {
  level: Level | 'city'
  type: PlaceType | null
  /** Shown after the organ: "huyện Kim Bảng", "tỉnh"; for bare names "Kim Bảng". */
  name: string
  /** Null for a bare level word. */
  resolution: Resolution | null
}

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

type Reading = { text: string; terms: readonly Term[]; home: Home }

const HOSTS: Partial<Record<OrganKind, readonly OrganKind[]>> = {
  part: ['committee', 'council', 'front', 'youth', 'mass', 'government'],
  board: ['committee', 'council', 'joint', 'government', 'front'],
  khoi: ['committee'],
  department: ['board', 'force', 'department', 'court', 'service'],
  service: ['committee'],
  mass: ['school'],
}

/** Kinds after which a bare place name is the unit: Huyện ủy Kim Bảng, Công an Hà Nội, Sở Xây dựng Quảng Ngãi. */
const BARE_NAMES: ReadonlySet<OrganKind> = new Set([
  'committee',
  'youth',
  'force',
  'department',
  'council',
  'government',
  'court',
  'service',
  'mass',
  'front',
])

function isFormAllowed(reading: Reading, from: number, to: number, { organ, caps }: OrganForm): boolean {
  const first = reading.terms[from]!
  if (organ.skip) return false
  if (caps !== null) return isAbbreviation(first, caps)
  return !(CAPITALISED_KINDS.has(organ.kind) && to - from <= 2 && first.tags.has('Lower'))
}

/** The organ at this term with all that belongs to it, or null. `asObject`: after a title, where less need be said. */
export function readOrgan(
  text: string,
  terms: readonly Term[],
  from: number,
  home: Home,
  asObject = false,
): OrganMention | null {
  return readOrganAt({ text, terms, home }, from, asObject, 0)
}

function readOrganAt(reading: Reading, from: number, asObject: boolean, depth: number): OrganMention | null {
  const match = organForms.matchAt(reading.terms, from)
  if (!match) return null
  // "Tỉnh ủy viên" is a person.
  if (reading.terms[match.to]?.normal === 'viên') return null
  for (const form of match.entry) {
    if (!isFormAllowed(reading, from, match.to, form)) continue
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
  const own = readOwnName(reading, organ, nameTo)
  if (!own) return null
  const host = depth < 3 ? readHost(reading, organ, own.to, depth) : null
  if (host) return makeHosted(from, organ, own.name, host)
  const unit = readUnit(reading, organ, own.to)
  if (organ.hostOnly && !asObject && !unit && own.to === nameTo) return null
  if (organ.hostOnly && organ.kind === 'part') return null
  const name = [own.name, unit?.shown.name].filter(Boolean).join(' ')
  return { from, to: unit?.to ?? own.to, organ, name, host: null, unit: unit?.shown ?? null }
}

function makeHosted(from: number, organ: Organ, name: string, host: OrganMention): OrganMention {
  return { from, to: host.to, organ, name: `${name} ${host.name}`, host, unit: host.unit }
}

function readHost(reading: Reading, organ: Organ, from: number, depth: number): OrganMention | null {
  const kinds = HOSTS[organ.kind]
  if (!kinds) return null
  const at = reading.terms[from]?.normal === 'của' ? from + 1 : from
  const host = readOrganAt(reading, at, true, depth + 1)
  if (!host || !kinds.includes(host.organ.kind)) return null
  return host
}

type OwnName = { name: string; to: number }

function readOwnName(reading: Reading, organ: Organ, to: number): OwnName | null {
  if (organ.field) return readField(reading, organ, to)
  if (organ.kind === 'steering' && organ.named) return readPurpose(reading, organ, to)
  if (organ.named) return readProperName(reading, organ, to)
  return { name: organ.name, to }
}

/** Sở, Phòng + field: from the lexicon, else capitalised words joined by "và", "-", ",". */
function readField(reading: Reading, organ: Organ, from: number): OwnName | null {
  const known = fieldNames.matchAt(reading.terms, from)
  if (known && isCapitalised(reading.terms[from])) return { name: `${organ.name} ${known.entry}`, to: known.to }
  if (known && reading.terms[from - 1]?.tags.has('Title'))
    return { name: `${organ.name} ${upperFirst(known.entry)}`, to: known.to }
  const to = readTitleWords(reading, from, 8)
  if (to === from) return null
  return { name: `${organ.name} ${showWords(reading.text, reading.terms, from, to)}`, to }
}

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Capitalised words, joined by và, &, - and lower-case words between them; stops before an organ, a place or a person's title. */
function readTitleWords({ terms }: Reading, from: number, limit: number): number {
  let to = from
  for (let index = from; index < terms.length && index < from + limit; index += 1) {
    const term = terms[index]!
    if (index > from && (readType(terms, index) || nameStops.matchAt(terms, index))) break
    if (isCapitalised(term) || (index > from && term.tags.has('Num'))) {
      to = index + 1
      continue
    }
    const joins =
      term.normal === 'và' || term.normal === '&' || (term.tags.has('Dash') && isCapitalised(terms[index + 1]))
    if (!joins || to !== index) break
  }
  return to
}

/** Proper names of schools, clubs, companies: capitalised words, quoted words, numbers. */
function readProperName(reading: Reading, organ: Organ, from: number): OwnName {
  const { terms, text } = reading
  const quoted = readQuoted(terms, from)
  const to = quoted ?? readTitleWords(reading, from, 8)
  if (to === from) return { name: organ.name, to }
  return { name: `${organ.name} ${showWords(text, terms, from, to)}`, to }
}

function readQuoted(terms: readonly Term[], from: number): number | null {
  const open = terms[from]
  if (!open?.tags.has('Quote')) return null
  for (let index = from + 1; index < terms.length && index < from + 16; index += 1) {
    if (terms[index]!.tags.has('Quote')) return index + 1
  }
  return null
}

const PURPOSE_STARTS = new Set([
  'phong',
  'thực',
  'xây',
  'chương',
  'công',
  'cuộc',
  'đề',
  'cải',
  'phòng',
  'về',
  'quy',
  'giảm',
  'chuyển',
  '35',
  '138',
  '389',
  'các',
  'thi',
  'hè',
  'quỹ',
])

/**
 * What a steering committee is for: lower-case words up to its level ("… phong trào thi đua “Dân vận khéo” huyện Kim Sơn"),
 * a comma, dash or verb. Without such an end it is read to the last quoted name, else not at all.
 */
function readPurpose(reading: Reading, organ: Organ, from: number): OwnName {
  const { terms, text } = reading
  const first = terms[from]
  if (!first || readType(terms, from) || !(PURPOSE_STARTS.has(first.normal) || first.tags.has('Quote'))) {
    return { name: organ.name, to: from }
  }
  const limit = Math.min(terms.length, from + 28)
  let to = from
  let open = false
  let index = from
  for (; index < limit; index += 1) {
    const term = terms[index]!
    if (term.tags.has('Quote')) {
      open = !open
      if (!open) to = index + 1
      continue
    }
    if (open) continue
    const type = readType(terms, index)
    if (type && !type.caps) break
    if (term.tags.has('Punct') && !term.tags.has('Slash')) break
    if (
      PURPOSE_ENDS.has(term.normal) ||
      (nameStops.matchAt(terms, index) && term.tags.has('Lower') && !PURPOSE_WORDS.has(term.normal))
    )
      break
  }
  const ended = index < limit || index === terms.length
  if (ended && !open) to = Math.max(to, index)
  if (to === from) return { name: organ.name, to }
  return { name: `${organ.name} ${showWords(text, terms, from, to)}`, to }
}

const PURPOSE_ENDS = new Set([
  'tổ',
  'đã',
  'họp',
  'do',
  'cấp',
  'thống',
  'có',
  'là',
  'sẽ',
  'chọn',
  'xét',
  'tiến',
  'khen',
  'năm',
  'giai',
  'trong',
])
const PURPOSE_WORDS = new Set(['và', 'về', 'trong', 'theo', 'tin', 'công'])

type UnitReading = { shown: OrganUnit; to: number }

const LEVEL_OF_TYPE: Record<PlaceType, Level | 'city'> = {
  tỉnh: 'province',
  'thành phố': 'city',
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}

function readUnit(reading: Reading, organ: Organ, from: number): UnitReading | null {
  const { text, terms, home } = reading
  const at = terms[from]?.normal === 'của' ? from + 1 : from
  const typed = readTypedPlace(text, terms, at, home)
  if (typed)
    return {
      shown: unitOfPlace(typed.type, placeName(typed.type, typed.written, typed.resolution), typed.resolution),
      to: typed.to,
    }
  const central = readCentral(terms, from, organ)
  if (central) return central
  const type = readType(terms, from)
  // "các xã", "cấp huyện" do not get here; TT, TP and the like count only where the organ leaves no doubt.
  if (type && (!type.caps || isLevelAbbreviation(type.type, terms, from))) {
    return {
      shown: { level: LEVEL_OF_TYPE[type.type], type: type.type, name: type.type, resolution: null },
      to: type.to,
    }
  }
  return readVillage(reading, from) ?? readBareUnit(reading, organ, from)
}

function unitOfPlace(type: PlaceType, name: string, resolution: Resolution): OrganUnit {
  const known = resolution.place ?? resolution.candidates[0]
  return { level: known?.level ?? LEVEL_OF_TYPE[type], type, name, resolution }
}

/** "UBND TX", "HĐND TP": a level, where neither a name nor another organ follows. */
function isLevelAbbreviation(type: PlaceType, terms: readonly Term[], from: number): boolean {
  if (type !== 'thị xã' && type !== 'thành phố' && type !== 'thị trấn') return false
  return !isCapitalised(terms[from + 1])
}

/** "Trung ương" and "Việt Nam" make an organ national. */
function readCentral(terms: readonly Term[], from: number, organ: Organ): UnitReading | null {
  const first = terms[from]
  const second = terms[from + 1]
  const national = (to: number, name: string): UnitReading => ({
    shown: { level: 'national', type: null, name, resolution: null },
    to,
  })
  if (first?.normal === 'trung' && second?.normal === 'ương') return national(from + 2, 'Trung ương')
  if (first?.text === 'TW' || first?.text === 'TƯ') return national(from + 1, 'Trung ương')
  if (organ.kind === 'mass' && first?.normal === 'việt' && second?.normal === 'nam' && !readType(terms, from + 2)) {
    return national(from + 2, 'Việt Nam')
  }
  return null
}

/** "Chi bộ thôn 4", "Ban công tác Mặt trận ấp". */
function readVillage({ text, terms }: Reading, from: number): UnitReading | null {
  const match = villageTypes.matchAt(terms, from)
  if (!match) return null
  const to = readVillageName(terms, match.to)
  const name = to === match.to ? match.entry : `${match.entry} ${showWords(text, terms, match.to, to)}`
  return { shown: { level: 'village', type: null, name, resolution: null }, to }
}

/** End of a village's name: "số 5", "3", "Bản Áng"; a person's name is none. */
export function readVillageName(terms: readonly Term[], from: number): number {
  if (terms[from]?.normal === 'số' && terms[from + 1]?.tags.has('Num')) return from + 2
  if (terms[from]?.tags.has('Int')) return from + 1
  const run = capitalRun(terms, from)
  const length = run - from
  if (length < 1 || length > 3) return from
  return run
}

/** Huyện ủy Kim Bảng: a bare name of the organ's level. */
function readBareUnit({ text, terms, home }: Reading, organ: Organ, from: number): UnitReading | null {
  if (!BARE_NAMES.has(organ.kind) || (organ.kind === 'committee' && organ.level === 'village')) return null
  for (const { to, key } of matchPlaceNames(terms, from)) {
    if (!terms[from]!.tags.has('Title') && !terms[from]!.tags.has('Upper')) return null
    const place = resolveBareUnit(key, organ, home)
    if (!place || !fitsRest(terms, from, to)) continue
    const known = place.place ?? place.candidates[0]!
    return { shown: { level: known.level, type: null, name: showWords(text, terms, from, to), resolution: place }, to }
  }
  return null
}

/** After the name nothing capitalised may follow but a person. */
function fitsRest(terms: readonly Term[], from: number, to: number): boolean {
  const run = capitalRun(terms, from)
  return run === to || run - to >= 2 || !isCapitalised(terms[to])
}

const TYPES_OF_COMMITTEE: Record<string, readonly PlaceType[]> = {
  'Tỉnh ủy': ['tỉnh'],
  'Huyện ủy': ['huyện'],
  'Thị ủy': ['thị xã'],
  'Quận ủy': ['quận'],
  'Thành ủy': ['thành phố'],
  'Tỉnh Đoàn': ['tỉnh'],
  'Huyện Đoàn': ['huyện'],
  'Thị Đoàn': ['thị xã'],
  'Quận Đoàn': ['quận'],
  'Thành Đoàn': ['thành phố'],
  'Đảng ủy': ['xã', 'phường', 'thị trấn', 'đặc khu'],
  'Đoàn xã': ['xã'],
  'Đoàn phường': ['phường'],
  'Đoàn thị trấn': ['thị trấn'],
}

function resolveBareUnit(key: string, organ: Organ, home: Home): Resolution | null {
  const types =
    TYPES_OF_COMMITTEE[organ.name] ??
    (organ.kind === 'department' || organ.kind === 'force' ? ['tỉnh', 'thành phố'] : [])
  let best: Resolution | null = null
  for (const type of types) {
    const resolution = resolveTyped(key, type as PlaceType, home)
    if (!resolution.place && resolution.candidates.length === 0) continue
    if (organ.kind !== 'committee' && organ.kind !== 'youth' && !isKnownProvince(resolution, home)) continue
    if (best === null || (resolution.place && !best.place)) best = resolution
  }
  return best
}

function isKnownProvince({ place }: Resolution, home: Home): boolean {
  return place !== null && place.level === 'province' && (isValidOn(place, home.day) || place.validTo !== null)
}
