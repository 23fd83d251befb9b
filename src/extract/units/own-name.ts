import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import { fieldNames, isCapitalised, type Organ, organForms, purposeEnds, purposeStarts } from './lexicon.js'
import { isPersonAt, nameStops, ranks } from './name-lexicon.js'
import type { Reading } from './organ-unit.js'
import { matchPlaceNames, placesOfKey } from './place-trie.js'
import { capitalRun, readType } from './read-place.js'
import { type OwnName, readPurpose } from './read-purpose.js'

/** Reads what an organ is called beyond its kind: Sở + field, Ban Chỉ đạo + purpose, Trường + name. `asObject`: behind a title. */
export function readOwnName(reading: Reading, organ: Organ, to: number, asObject: boolean): OwnName | null {
  if (organ.field) return readField(reading, organ, to, asObject)
  if (organ.name === 'Ban') return readBoardName(reading, organ, to)
  if (organ.named && (organ.kind === 'steering' || organ.objectOnly)) return readPurpose(reading, organ, to)
  if (organ.kind === 'agency') return readAgencyName(reading, organ, to)
  if (organ.named) return readProperName(reading, organ, to)
  return { name: organ.name, to }
}

/** Sở, Phòng + field: from the lexicon, else capitalised words joined by "và", "-", ",". */
function readField(reading: Reading, organ: Organ, from: number, asObject: boolean): OwnName | null {
  const known = fieldNames.matchAt(reading.terms, from)
  if (known && isCapitalised(reading.terms[from])) return { name: `${organ.name} ${known.entry}`, to: known.to }
  if (known && reading.terms[from - 1]?.is(Tag.Title))
    return { name: `${organ.name} ${upperFirst(known.entry)}`, to: known.to }
  if (organ.knownField && !asObject) return null
  const to = readLongField(reading.terms, from, asObject) ?? readTitleWords(reading, from, 8)
  if (to === from) return null
  return { name: `${organ.name} ${showWords(reading.terms, from, to)}`, to }
}

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * "Phòng Cảnh sát điều tra tội phạm về ma túy": words in lower case up to a mark, a unit, the organ above or, behind a title, the
 * person who holds it; else null.
 */
function readLongField(terms: readonly Term[], from: number, asObject: boolean): number | null {
  if (!isCapitalised(terms[from]) || isPersonAt(terms, from)) return null
  for (let index = from + 1; index < terms.length && index < from + 14; index += 1) {
    const term = terms[index]!
    if (term.is(Tag.Punct) && !term.is(Tag.Dash)) return index
    if (readType(terms, index) || (isCapitalised(term) && organForms.matchAt(terms, index))) return index
    if (asObject && index - from >= 2 && isPersonAt(terms, index)) return index
    if (isPersonAt(terms, index) || purposeEnds.matchAt(terms, index) || term.is(Tag.Num)) return null
  }
  return null
}

/**
 * Capitalised words and what joins them: và, &, a dash, one lower-case word ("Đầu tư Xây dựng"). Stops before a type of unit,
 * a verb, and a person, unless the name itself is a person's (Trường Tiểu học Nguyễn Bá Ngọc).
 */
export function readTitleWords({ terms }: Reading, from: number, limit: number): number {
  if (!isCapitalised(terms[from])) return from
  let to = from
  for (let index = from; index < terms.length && index < from + limit; index += 1) {
    const term = terms[index]!
    // What stands behind "Văn hóa" was looked at with that word.
    if (index > from && to === index - 1 && joinsHalves(terms, index)) continue
    if (index > from && (readType(terms, index) || stopsName(terms, index))) break
    if (ranks.matchAt(terms, index)) break
    if (index > from && isPersonAt(terms, index) && !isNamesake(terms, from, index)) {
      const past = skipPlaceOrHalf(terms, from, index)
      if (past === index) break
      to = past
      index = past - 1
      continue
    }
    if (isCapitalised(term) || (index > from && term.is(Tag.Num))) {
      to = index + 1
      continue
    }
    if (to !== index) break
    if (joinsWords(terms, index)) continue
    if (closesName(terms, index)) return index + 1
    break
  }
  return to
}

/** "Trung tâm Hội nghị huyện", "Cục Trồng trọt Nguyễn Văn A": the second half of a compound, where the name plainly ends behind it. */
function closesName(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!
  if (!term.is(Tag.Lower) || term.normal === 'và' || nameStops.matchAt(terms, at)) return false
  const next = terms[at + 1]
  if (next === undefined || next.is(Tag.Comma | Tag.Semicolon | Tag.Dash)) return true
  return readType(terms, at + 1) !== null || startsPerson(terms, at + 1)
}

/** Verbs and the like; "Việt Nam" ends a person's name but not a company's, "Nguyên" of Thái Nguyên is no "nguyên". */
function stopsName(terms: readonly Term[], at: number): boolean {
  const { normal } = terms[at]!
  if (normal === 'việt' || (normal === 'nguyên' && isCapitalised(terms[at]))) return false
  return nameStops.matchAt(terms, at) !== null
}

/** "Văn hóa - Thể thao": a word or mark that the next capitalised word goes on from. */
function joinsWords(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!
  if (term.normal === 'và' || term.normal === '&') return true
  if (!term.is(Tag.Dash | Tag.Lower)) return false
  if (isCapitalised(terms[at + 1])) return !startsPerson(terms, at + 1)
  return term.is(Tag.Lower) && joinsHalves(terms, at + 1)
}

/**
 * "và" or a dash between two halves of a field ("Văn hóa - Thể thao và Du lịch"). What a dash opens must itself go on, else it
 * tells of a person or an event.
 */
function joinsHalves(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.normal === 'và') return isCapitalised(terms[at + 1]) && !isPersonAt(terms, at + 1)
  if (!terms[at]?.is(Tag.Dash) || !terms[at + 1]?.is(Tag.Title)) return false
  return terms[at + 2]?.is(Tag.Lower) === true && !nameStops.matchAt(terms, at + 2)
}

/**
 * What looks like a person within an organ's name and is none, because one follows: a place ("Đại học Bách khoa Hà Nội Huỳnh Quyết
 * Thắng"), the second half of a short name ("Bệnh viện Bạch Mai Đào Xuân Cơ"). `at` itself where a person stands there.
 */
function skipPlaceOrHalf(terms: readonly Term[], from: number, at: number): number {
  const place = findProvince(terms, at)
  if (place !== null) return place
  const isHalf = at - from === 1 && isPersonAt(terms, at + 1) && capitalRun(terms, at + 1) - at >= 4
  return isHalf && !MIDDLE_NAMES.has(terms[at + 1]!.normal) ? at + 1 : at
}

const MIDDLE_NAMES = new Set(['văn', 'thị'])

/** End of a province's name that nothing but a person follows in one run of capitals, or null. */
function findProvince(terms: readonly Term[], at: number): number | null {
  const place = matchPlaceNames(terms, at).find(({ key }) => placesOfKey(key).some(({ level }) => level === 'province'))
  return place && (!isCapitalised(terms[place.to]) || isPersonAt(terms, place.to)) ? place.to : null
}

const startsPerson = (terms: readonly Term[], at: number) => isPersonAt(terms, at) && findProvince(terms, at) === null

/** "THPT Chuyên Nguyễn Huệ": a person's name of two words that ends the run belongs to the school. */
function isNamesake(terms: readonly Term[], from: number, at: number): boolean {
  return at - from === 1 && capitalRun(terms, at) - at === 2
}

/** Proper names of schools, clubs, companies: capitalised words, quoted words, numbers. */
function readProperName(reading: Reading, organ: Organ, from: number): OwnName {
  const { terms } = reading
  const quoted = readQuoted(terms, from)
  const numbered = organ.kind === 'force' && terms[from]?.is(Tag.Int) ? from + 1 : null
  const to = quoted ?? numbered ?? readTitleWords(reading, from, 10)
  if (to === from) return { name: organ.name, to }
  return { name: `${organ.name} ${showWords(terms, from, to)}`, to }
}

/** "Ban Quản lý rừng phòng hộ Sông Đằn", "Ban Quản lý dự án đầu tư xây dựng | huyện": what is run, then its name. */
function readAgencyName(reading: Reading, organ: Organ, from: number): OwnName {
  const { terms } = reading
  let to = from
  while (terms[to]?.is(Tag.Lower) && to < from + MAX_AGENCY && !readType(terms, to) && !purposeEnds.matchAt(terms, to))
    to += 1
  const name = isPersonAt(terms, to) ? to : readTitleWords(reading, to, 8)
  if (name === from || (name === to && !readType(terms, to) && terms[to]?.is(Tag.Lower)))
    return { name: organ.name, to: from }
  return { name: `${organ.name} ${showWords(terms, from, name)}`, to: name }
}

const MAX_AGENCY = 8

function readQuoted(terms: readonly Term[], from: number): number | null {
  const open = terms[from]
  if (!open?.is(Tag.Quote)) return null
  for (let index = from + 1; index < terms.length && index < from + 16; index += 1) {
    if (terms[index]!.is(Tag.Quote)) return index + 1
  }
  return null
}

/** A board that no table knows: "Trưởng ban Tác huấn", "Phó ban công tác phụ nữ phía Nam". */
function readBoardName(reading: Reading, organ: Organ, from: number): OwnName | null {
  const first = reading.terms[from]
  if (!first?.is(Tag.Word) || isPersonAt(reading.terms, from)) return null
  if (!isCapitalised(first) && !purposeStarts.has(first.normal)) return null
  const purpose = readPurpose(reading, organ, from)
  return purpose.to > from ? purpose : null
}
