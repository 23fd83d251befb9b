import type { Level } from '../../model/evidence.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from '../units/display.js'
import type { Home } from '../units/home.js'
import { findOrgan, isAbbreviation, isCapitalised } from '../units/lexicon.js'
import { commonSurnames, surnames } from '../units/name-lexicon.js'
import { type Reading, readVillageName } from '../units/organ-unit.js'
import { countries } from '../units/place-lexicon.js'
import { completeOrgan, type OrganMention, readOrgan } from '../units/read-organ.js'
import { readType, readTypedPlace } from '../units/read-place.js'
import { type Status, type TitleEntry, type TitleForm, titleForms, titleModifiers, titleStatuses } from './lexicon.js'
import { COMMITTEE_OF } from './party-committee.js'
import { readHeld } from './read-held-organ.js'

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
  return (entry.place && readHeadOfUnit(reading, base)) || skipCountry(reading, base)
}

/** "Đại biểu Quốc hội tỉnh Tuyên Quang": where one was elected is no part of the organ. */
function skipConstituency({ terms, home }: Reading, organ: OrganMention, to: number): number {
  if (organ.organ.level !== 'national' || organ.organ.kind !== 'council') return to
  const country = isCapitalised(terms[to]) ? countries.matchAt(terms, to) : null
  if (country) return country.to
  return readTypedPlace(terms, to, home)?.to ?? readType(terms, to)?.to ?? to
}

/**
 * "Tổng thống Hoa Kỳ A", "Chủ tịch Trung Quốc B", "Đại sứ Mỹ tại Việt Nam C": the country is no part of the name. Countries of
 * one syllable are given names too (Anh, Nga, Đức): they count behind offices of states only.
 */
function skipCountry({ terms }: Reading, base: TitleReading): TitleReading {
  const country = isCapitalised(terms[base.to]) ? countries.matchAt(terms, base.to) : null
  const { foreign, level } = base.entry
  if (!country || (country.to - base.to === 1 && !foreign && level !== 'national')) return base
  const host = terms[country.to]?.normal === 'tại' ? countries.matchAt(terms, country.to + 1) : null
  const organisation = base.entry.whole ? base.organisation : showWords(terms, base.to, country.to)
  return { ...base, to: skipElect(terms, host?.to ?? country.to), organisation, level: 'national' }
}

/** "Tổng thống Mỹ mới đắc cử | Donald Trump" */
function skipElect(terms: readonly Term[], at: number): number {
  const words = terms.slice(at, at + 3).map((term) => term.normal)
  const size = words[0] === 'mới' ? 3 : 2
  return words.slice(size - 2, size).join(' ') === 'đắc cử' && isCapitalised(terms[at + size]) ? at + size : at
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
    if (terms[to]!.text.toUpperCase() === 'TT' && !terms[to]!.is(Tag.Upper)) break
    if (!title.includes(match.entry)) title += ` ${match.entry}`
    to = match.to
  }
  return { title, to }
}

/** "Trưởng thôn Đông Cao", "Tổ trưởng tổ dân phố số 5"; a person's name after it is not the village's. */
function readVillageTitle({ terms }: Reading, base: TitleReading): TitleReading | null {
  const { entry } = base
  let at = base.to
  const tail = entry.tails?.find((written) => matchesWords(terms, at, written))
  if (entry.tails && !tail) return null
  if (tail === 'tổ' && !terms[at + 1]?.is(Tag.Num) && terms[at + 1]?.normal !== 'số') return null
  if (tail) at += tail.split(' ').length
  const kind = tail === 'TDP' ? 'tổ dân phố' : (tail ?? entry.village!)
  const title = { ...base, to: at, level: 'village' as const, organisation: null as string | null }
  const to = readVillageName(terms, at)
  // "Trưởng thôn Kon Rờ Bàng": Kon is a village before it is a name.
  const isPerson =
    to - at >= 2 && surnames.has(terms[at]!.normal) && terms[at]!.normal !== 'kon' && !isInCommune(terms, at, to)
  if (to === at || isPerson) return entry.needsName && !tail ? null : title
  return { ...title, to, organisation: `${kind} ${showWords(terms, at, to)}` }
}

/** "Trưởng thôn Lùng Thoá, xã Minh Sơn": two words with their commune behind them, no Kinh name. */
function isInCommune(terms: readonly Term[], from: number, to: number): boolean {
  if (to - from > 2 || commonSurnames.has(terms[from]!.normal) || !terms[to]?.is(Tag.Comma)) return false
  return readType(terms, to + 1)?.type === 'xã'
}

function matchesWords(terms: readonly Term[], at: number, written: string): boolean {
  return written
    .toLowerCase()
    .split(' ')
    .every((word, index) => terms[at + index]?.normal === word)
}

/** "Chủ tịch xã Ia Yok", "phó chủ tịch tỉnh", "Bí thư xã": head of the people's or party committee of that unit. */
function readHeadOfUnit({ terms, home }: Reading, base: TitleReading): TitleReading | null {
  const typed = readTypedPlace(terms, base.to, home)
  const type = typed ?? readType(terms, base.to)
  if (!type || ('caps' in type && type.caps)) return null
  if (isCapitalised(terms[base.to]) && terms[base.to + 1]?.normal === 'đoàn') return null
  const isParty = base.entry.holds?.includes('committee')
  const committee = isParty ? findOrgan(COMMITTEE_OF[type.type]) : findOrgan('Ủy ban nhân dân')
  // "Bí thư huyện Kim Bảng" is of Huyện ủy Kim Bảng, "Bí thư xã" of Đảng ủy xã.
  const nameTo = isParty && committee.level !== 'commune' ? base.to + type.type.split(' ').length : base.to
  const organ = completeOrgan({ terms, home }, committee, base.from, nameTo, true)
  return organ ? { ...base, to: organ.to, organ } : null
}
