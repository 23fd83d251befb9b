import type { Place, PlaceType } from '../../gazetteer/index.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import { isCapitalised, opensCredit, opensTermOfOffice } from './lexicon.js'
import { nameStops, ranks, surnames } from './name-lexicon.js'
import { placeTypes, unitAttributes } from './place-lexicon.js'
import { matchPlaceNames, matchSlip } from './place-trie.js'
import { type Resolution, resolveMisspelt, resolveTyped } from './resolve-place.js'

/** A typed name in the text, terms [from, to): "xã Minh Tâm", "TP. Phủ Lý", "Quận 3". */
export type TypedPlace = {
  from: number
  to: number
  nameFrom: number
  type: PlaceType
  /** Gazetteer key, or null for a name that is in no table. */
  key: string | null
  written: string
  resolution: Resolution
  /** How it was read, where not as a type and a name. */
  rule?: string
}

export type TypeMatch = { type: PlaceType; to: number; caps: boolean }

/** The type of a unit at a term (huyện, TP., Q.), names not looked at. */
export function readType(terms: readonly Term[], from: number): TypeMatch | null {
  const match = placeTypes.matchAt(terms, from)
  if (!match) return null
  const { type, caps } = match.entry
  if (caps && terms[from]!.is(Tag.Lower)) return null
  const before = terms[from - 1]?.normal
  // "đường liên tỉnh Hải Phòng" is between provinces.
  if (before === 'liên') return null
  if (type === 'xã' && (before === 'tác' || terms[match.to]?.normal === 'hội')) return null
  return { type, to: match.to, caps }
}

/** Capitalised words and numbers from a term on: where a name can stand. */
export function capitalRun(terms: readonly Term[], from: number): number {
  let to = from
  while (isCapitalised(terms[to]) && !opensTermOfOffice(terms, to) && !opensCredit(terms, to)) to += 1
  return to
}

/**
 * Whether what follows a place name in one run of capitals can stand after it. A person may ("xã Trung Chính Mạch Văn
 * Dũng"); one word left over makes the whole run a person ("UBND xã Hà Trung Kiên").
 */
function allowsRest(terms: readonly Term[], from: number, nameTo: number): boolean {
  const left = capitalRun(terms, nameTo) - nameTo
  if (left <= 0) return true
  if (left >= 2 && surnames.has(terms[nameTo]!.normal)) return true
  return !surnames.has(terms[from]!.normal)
}

/** Only phường and quận are numbered; one letter is an initial ("P.V"). */
function isPlausibleName(terms: readonly Term[], from: number, to: number, type: PlaceType): boolean {
  if (to - from > 1) return true
  const first = terms[from]!
  if (first.is(Tag.Num)) return type === 'phường' || type === 'quận'
  return first.text.length > 1 || terms[from - 1]?.is(Tag.Lower) === true
}

/** "TP.HCM Phan Văn A": capitals that only abbreviate, told from the name behind them. */
function isAcronym(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!
  return term.is(Tag.Upper) && term.text.length > 2 && !terms[at + 1]?.is(Tag.Upper)
}

/** `from`: first term of the name, where it does not stand right behind the type. */
type Chosen = { from?: number; to: number; key: string; resolution: Resolution }

/** The longest name of the right level that leaves a possible rest; one near home beats a longer one far away. */
function chooseName(
  terms: readonly Term[],
  from: number,
  type: PlaceType,
  home: Home,
  within: Place | null,
): Chosen | null {
  let chosen: Chosen | null = null
  for (const { to, key } of matchPlaceNames(terms, from)) {
    if (!isPlausibleName(terms, from, to, type)) continue
    const resolution = resolveTyped(key, type, home, within)
    if (!resolution.place && resolution.candidates.length === 0) continue
    const short = to - from === 1 && capitalRun(terms, from) > to && !isAcronym(terms, from)
    if (short && resolution.near === 'nation' && !within) continue
    if (!allowsRest(terms, from, to)) continue
    if (chosen && (chosen.resolution.near !== 'nation' || resolution.near === 'nation')) continue
    chosen = { to, key, resolution }
  }
  return chosen
}

/** "huyện đảo Lý Sơn", "xã biên giới Sà Phìn": a name behind what the unit is. */
function chooseBehind(terms: readonly Term[], type: TypeMatch, home: Home, within: Place | null): Chosen | null {
  const attribute = type.caps ? null : unitAttributes.matchAt(terms, type.to)
  const chosen = attribute && chooseName(terms, attribute.to, type.type, home, within)
  return chosen ? { ...chosen, from: attribute.to } : null
}

const MAX_NAME = 4

const COMMITTEES = new Set(['ủy', 'đoàn'])

/** A name that is in no table: a short run of capitals that is no person. */
function readUnknownName(terms: readonly Term[], from: number): number | null {
  const run = capitalRun(terms, from)
  const length = run - from
  if (length < 1 || length > MAX_NAME || ranks.matchAt(terms, from)) return null
  if (length >= 2 && surnames.has(terms[from]!.normal)) return null
  // "Huyện ATK Định Hóa": an acronym before the name.
  if (length >= 2 && terms[from]!.is(Tag.Upper) && terms[from]!.text.length > 1) return null
  // "Huyện Ủy viên", "Tỉnh Đoàn" are no places.
  if (COMMITTEES.has(terms[from]!.normal)) return null
  // "HĐND huyện Khóa XX", "Nhiệm kỳ 2021 - 2026": a word that names nothing, in capitals.
  if (nameStops.matchAt(terms, from)) return null
  if (terms.slice(from, run).every((term) => term.is(Tag.Upper))) return null
  return run
}

/** The typed place at this term, or null. A type without a name ("trên địa bàn huyện") is none. */
export function readTypedPlace(
  terms: readonly Term[],
  from: number,
  home: Home,
  within: Place | null = null,
): TypedPlace | null {
  const glued = readGluedNumber(terms, from, home, within)
  if (glued) return glued
  const type = readType(terms, from)
  if (!type) return null
  const nameFrom = type.to
  const chosen = chooseName(terms, nameFrom, type.type, home, within) ?? chooseBehind(terms, type, home, within)
  if (chosen) {
    const written = showWords(terms, chosen.from ?? nameFrom, chosen.to)
    const { to, key, resolution } = chosen
    return { from, nameFrom: chosen.from ?? nameFrom, to, type: type.type, key, written, resolution }
  }
  if (type.caps) return null
  const slip = readSlip(terms, type, home, within)
  if (slip) return { from, nameFrom, type: type.type, written: showWords(terms, nameFrom, slip.to), ...slip }
  const to = readUnknownName(terms, nameFrom)
  if (to === null) return null
  const written = showWords(terms, nameFrom, to)
  return {
    from,
    to,
    nameFrom,
    type: type.type,
    key: null,
    written,
    resolution: resolveMisspelt(written, type.type, home, within),
  }
}

/** "huyện Tiên yên", "xã phú Thạnh": a name near home, some words of which lack their capital. */
function readSlip(terms: readonly Term[], { type, to }: TypeMatch, home: Home, within: Place | null): Chosen | null {
  const match = matchSlip(terms, to)
  if (!match) return null
  const resolution = resolveTyped(match.key, type, home, within)
  const isKnown = resolution.place !== null && (within !== null || resolution.near !== 'nation')
  return isKnown ? { ...match, resolution } : null
}

const GLUED = /^(P|Q)(\d{1,2})$/

/** "P7", "Q3", "TPHCM": type and name are one token. */
function readGluedNumber(terms: readonly Term[], from: number, home: Home, within: Place | null): TypedPlace | null {
  const term = terms[from]
  if (term?.normal === 'tphcm') {
    const resolution = resolveTyped('hồ chí minh', 'thành phố', home)
    return {
      from,
      to: from + 1,
      nameFrom: from,
      type: 'thành phố',
      key: 'hồ chí minh',
      written: 'Hồ Chí Minh',
      resolution,
    }
  }
  const match = term && GLUED.exec(term.text)
  if (!match) return null
  const type: PlaceType = match[1] === 'P' ? 'phường' : 'quận'
  const key = String(Number(match[2]))
  const resolution = resolveTyped(key, type, home, within)
  if (!resolution.place) return null
  return { from, to: from + 1, nameFrom: from, type, key, written: key, resolution }
}

/** Name as it is shown: as written, in the official spelling where the text has capitals only. */
export function placeName(type: PlaceType, written: string, resolution: Resolution): string {
  const known = resolution.place ?? resolution.candidates[0]
  const shouted = written.length > 2 && written === written.toUpperCase() && written !== written.toLowerCase()
  const isSlip = known !== undefined && written.toLowerCase() === known.name.toLowerCase()
  return `${type} ${known && (shouted || isSlip) ? known.name : written}`
}
