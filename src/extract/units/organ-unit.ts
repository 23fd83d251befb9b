import type { PlaceType } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import { isCapitalised, type Organ } from './lexicon.js'
import { commonSurnames, isPersonAt, surnames } from './name-lexicon.js'
import { readBareUnit } from './organ-bare-unit.js'
import { countries, villageTypes } from './place-lexicon.js'
import { matchPlaceNames } from './place-trie.js'
import { capitalRun, placeName, readType, readTypedPlace } from './read-place.js'
import type { Resolution } from './resolve-place.js'

/** A sentence as the readers of organs see it. */
export type Reading = { terms: readonly Term[]; home: Home }

/** The unit that an organ says it belongs to: "huyện", "tỉnh Gia Lai", a bare "Kim Bảng" after Huyện ủy. */
export type OrganUnit = {
  level: Level | 'city'
  type: PlaceType | null
  /** Shown after the organ: "huyện Kim Bảng", "tỉnh"; for bare names "Kim Bảng". */
  name: string
  /** Null for a bare level word. */
  resolution: Resolution | null
}

export type UnitReading = { shown: OrganUnit; to: number }

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

/** What follows an organ's name and says whose it is, or null. */
export function readUnit(reading: Reading, organ: Organ, from: number): UnitReading | null {
  const { terms, home } = reading
  if (organ.level === 'national' && organ.kind !== 'committee') return readCountry(terms, from)
  const at = terms[from]?.normal === 'của' ? from + 1 : from
  const typed = readTypedPlace(terms, at, home)
  if (typed)
    return {
      shown: unitOfPlace(typed.type, placeName(typed.type, typed.written, typed.resolution), typed.resolution),
      to: typed.to,
    }
  const central = readCentral(reading, organ, from)
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

/** "Bộ Ngoại giao Trung Quốc", "Hạ viện Mỹ": whose, where it is not ours. */
function readCountry(terms: readonly Term[], from: number): UnitReading | null {
  const match = isCapitalised(terms[from]) ? countries.matchAt(terms, from) : null
  if (!match || terms[from]!.normal === 'việt') return null
  return {
    shown: { level: 'national', type: null, name: showWords(terms, from, match.to), resolution: null },
    to: match.to,
  }
}

function unitOfPlace(type: PlaceType, name: string, resolution: Resolution): OrganUnit {
  const known = resolution.place ?? resolution.candidates[0]
  return { level: known?.level ?? LEVEL_OF_TYPE[type], type, name, resolution }
}

/** "UBND TX", "HĐND TP": a level, where neither a name nor another organ follows. */
function isLevelAbbreviation(type: PlaceType, terms: readonly Term[], from: number): boolean {
  if (type !== 'thị xã' && type !== 'thành phố' && type !== 'thị trấn') return false
  // "Chủ tịch UBND TP Lê Hoàng A": whoever follows is no name of the city.
  return !isCapitalised(terms[from + 1]) || isPersonAt(terms, from + 1)
}

/** "Trung ương" and "Việt Nam" make an organ national; "Hội LHPN Việt Nam huyện" is the district's all the same. */
function readCentral(reading: Reading, organ: Organ, from: number): UnitReading | null {
  const { terms } = reading
  const first = terms[from]
  const second = terms[from + 1]
  const national = (to: number, name: string): UnitReading => ({
    shown: { level: 'national', type: null, name, resolution: null },
    to,
  })
  if (first?.normal === 'trung' && second?.normal === 'ương') return national(from + 2, 'Trung ương')
  if (first?.text === 'TW' || first?.text === 'TƯ') return national(from + 1, 'Trung ương')
  if (organ.kind === 'mass' && first?.normal === 'việt' && second?.normal === 'nam') {
    return readType(terms, from + 2) ? readUnit(reading, organ, from + 2) : national(from + 2, 'Việt Nam')
  }
  return null
}

/** "Chi bộ thôn 4", "Ban công tác Mặt trận ấp". */
function readVillage({ terms }: Reading, from: number): UnitReading | null {
  const match = villageTypes.matchAt(terms, from)
  if (!match || isPlaceName(terms, from, match.to)) return null
  // "Chi hội Phụ nữ thôn Thái Bình": two words are the village's name, three a person's.
  const isPerson = surnames.has(terms[match.to]?.normal ?? '') && capitalRun(terms, match.to) - match.to >= 3
  const to = isPerson ? match.to : readVillageName(terms, match.to)
  const name = to === match.to ? match.entry : `${match.entry} ${showWords(terms, match.to, to)}`
  return { shown: { level: 'village', type: null, name, resolution: null }, to }
}

/** "Sóc Trăng", "Bản Rịa": a name of the gazetteer that opens like a kind of village. */
export function isPlaceName(terms: readonly Term[], from: number, typeTo: number): boolean {
  return terms[from]!.is(Tag.Title) && matchPlaceNames(terms, from).some(({ to }) => to > typeTo)
}

/** End of a village's name: "số 5", "3", "Bản Áng"; a person's name is none. */
export function readVillageName(terms: readonly Term[], from: number): number {
  if (terms[from]?.normal === 'số' && terms[from + 1]?.is(Tag.Num)) return from + 2
  if (terms[from]?.is(Tag.Int)) return from + 1
  const run = capitalRun(terms, from)
  const length = run - from
  // "23 thôn NTM kiểu mẫu", "xóm ĐBKK": an acronym names no village.
  if (length === 1 && terms[from]!.is(Tag.Upper) && terms[from]!.text.length > 1 && !hasVowel(terms[from]!)) return from
  if (length > 3) return beforePerson(terms, from, run)
  if (length < 1) return from
  if (isHyphenated(terms, run)) return capitalRun(terms, run + 1)
  return closesWithNumber(terms, run) ? run + 1 : run
}

/** "thôn Khe Ngà-Pỏ Mảy": two names that a dash without blanks joins. */
function isHyphenated(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  return (
    terms[at]?.is(Tag.Dash) === true && terms[at]!.is(Tag.Glued) && next?.is(Tag.Glued) === true && isCapitalised(next)
  )
}

const hasVowel = (term: Term) => /[aeiouy]/.test(term.normal.normalize('NFD'))

/** "Bí thư Chi bộ bản Mò O Ồ Ồ Cao Xuân Hợp": the village ends where a person of three, four or two words begins. */
function beforePerson(terms: readonly Term[], from: number, run: number): number {
  for (const size of [3, 4, 2]) {
    const at = run - size
    if (at > from && at - from <= 4 && commonSurnames.has(terms[at]!.normal)) return at
  }
  return from
}

/** "thôn Bản Duồng 1": a number that nothing is counted by. */
function closesWithNumber(terms: readonly Term[], at: number): boolean {
  const number = terms[at]
  if (!number?.is(Tag.Int) || number.text.length > 2) return false
  const next = terms[at + 1]
  return next === undefined || !next.is(Tag.Word) || next.normal === 'và' || readType(terms, at + 1) !== null
}
