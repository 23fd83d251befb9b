import { placeKey } from '../../gazetteer/index.js'
import type { Sentence, Term } from '../../vietnamese/index.js'
import type { Home } from '../units/home.js'
import { isAbbreviation, isCapitalised } from '../units/lexicon.js'
import type { UnitMention } from '../units/mention.js'
import { matchPlaceNames, placesOfKey } from '../units/place-trie.js'
import { resolveBare } from '../units/resolve-place.js'
import { Role, rolesOf } from '../units/roles.js'
import {
  countries,
  type Honorific,
  honorificForms,
  rankBranches,
  type Status,
  titleForms,
  titleLinks,
} from './lexicon.js'
import { readMark, readSoftWord } from './read-marks.js'
import { type NameReading, opensLikeName, readName } from './read-name.js'
import { readTitle, type TitleReading } from './read-title.js'
import { skipPlaces } from './skip-apposition.js'

/** What a sentence says about people, in order; everything else is `other`. Terms [from, to). */
export type Item =
  | { kind: 'honorific'; from: number; to: number; honorific: Honorific }
  | { kind: 'name'; from: number; to: number; reading: NameReading }
  | { kind: 'title'; from: number; to: number; reading: TitleReading; plural: boolean }
  | { kind: 'organ'; from: number; to: number; mention: UnitMention }
  | { kind: 'link'; from: number; to: number; status: Status; weak: boolean; active: boolean }
  | { kind: 'mark'; from: number; to: number; mark: Mark }
  | { kind: 'other'; from: number; to: number }

export type Mark = ',' | ';' | ':' | '-' | '(' | ')' | 'và' | '"' | 'soft'

type Scan = { terms: readonly Term[]; home: Home; mentions: Map<number, UnitMention>; items: Item[] }

/** Splits a sentence into the items that say who holds what. */
export function readItems(sentence: Sentence, home: Home, mentions: UnitMention[]): Item[] {
  const scan: Scan = {
    terms: sentence.terms,
    home,
    mentions: new Map(mentions.map((m) => [m.from, m])),
    items: [],
  }
  for (let at = 0; at < sentence.terms.length; ) {
    const item = readItem(scan, at)
    const last = scan.items.at(-1)
    if (item.kind === 'other' && last?.kind === 'other') last.to = item.to
    else scan.items.push(item)
    at = item.to
  }
  return scan.items
}

function readItem(scan: Scan, at: number): Item {
  const roles = rolesOf(scan.terms[at]!)
  if (!(roles & Role.word)) return readMark(scan.terms, at)
  return (
    (roles & Role.capital && readPlaceName(scan, at)) ||
    (roles & Role.honorific && readHonorific(scan, at)) ||
    (roles & Role.link && readLink(scan.terms, at)) ||
    (roles & Role.title && readTitleItem(scan, at)) ||
    readMention(scan, at) ||
    (roles & Role.capital && readNameItem(scan, at)) ||
    readSoftWord(scan.terms, at) || { kind: 'other', from: at, to: at + 1 }
  )
}

const NAMES_PEOPLE = Role.honorific | Role.title

/** Whether a sentence can name a person: a form of address or a title stands in it. `opens` are the roles of its words. */
export function mayNamePeople({ terms }: Sentence, opens: number): boolean {
  if (!(opens & NAMES_PEOPLE)) return false
  return terms.some((term, at) => {
    const roles = rolesOf(term) & NAMES_PEOPLE
    return roles !== 0 && (honorificForms.matchAt(terms, at) !== null || titleForms.matchAt(terms, at) !== null)
  })
}

/** Words of address need a name or a title after them; the plural ones open a list. */
function readHonorific({ terms, items, mentions }: Scan, at: number): Item | null {
  const match = honorificForms.matchAt(terms, at)
  if (!match) return null
  // "Bộ đội Biên phòng" is an organ, not a soldier.
  if ((mentions.get(at)?.to ?? 0) > match.to) return null
  const { honorific, caps } = match.entry
  if (caps !== null && !isAbbreviation(terms[at]!, caps)) return null
  if (
    honorific.kind === 'person' &&
    !honorific.plural &&
    !isCapitalised(terms[match.to]) &&
    !isAddressed(terms, match.to)
  )
    return null
  // "ông Võ Sĩ Mừng" is no boxer.
  if (honorific.kind === 'noun' && items.at(-1)?.kind === 'honorific' && isCapitalised(terms[match.to - 1])) return null
  let to = honorific.kind === 'rank' ? skipBranch(terms, match.to) : match.to
  while (terms[to]?.text === '.' && terms[to]!.tags.has('Glued')) to += 1
  return { kind: 'honorific', from: at, to, honorific }
}

/** "Thiếu tá biên phòng A", "Đại úy công an B": the arm of the service belongs to the rank. */
function skipBranch(terms: readonly Term[], at: number): number {
  const branch = rankBranches.matchAt(terms, at)
  return branch && isCapitalised(terms[branch.to]) ? branch.to : at
}

/** "ông chủ tịch xã Nguyễn Văn A", "ông, bà". */
function isAddressed(terms: readonly Term[], at: number): boolean {
  return honorificForms.matchAt(terms, at) !== null || terms[at]?.normal === 'chủ' || terms[at]?.normal === 'bí'
}

const WEAK_LINKS = new Set(['là', 'làm', 'kiêm'])

function readLink(terms: readonly Term[], at: number): Item | null {
  const match = titleLinks.matchAt(terms, at)
  if (!match || (isCapitalised(terms[at]) && match.to - at === 1)) return null
  return {
    kind: 'link',
    from: at,
    to: match.to,
    status: match.entry.status,
    active: match.entry.active,
    weak: match.to - at === 1 && WEAK_LINKS.has(terms[at]!.normal),
  }
}

const PLURALS = new Set(['các', 'hai', 'ba', 'bốn', 'những', 'nguyên', '2', '3', '4', '02', '03'])

function readTitleItem({ terms, home, mentions }: Scan, at: number): Item | null {
  const reading = readTitle(terms, at, home)
  if (!reading) return null
  // "hiệu trưởng các trường": of many, nobody's title.
  if (!reading.organ && terms[reading.to]?.normal === 'các') return null
  if (isCount(terms, at, reading)) return null
  const to = reading.organ ? skipPlaces(terms, reading.to, mentions) : reading.to
  return { kind: 'title', from: at, to, reading, plural: isPlural(terms, at) }
}

/** "gồm 7 ủy viên, …", "bầu 2 Phó Chủ tịch;": so many offices, nobody's. */
function isCount(terms: readonly Term[], at: number, { title, to }: TitleReading): boolean {
  if (!terms[at - 1]?.tags.has('Int') || !/^(?:Phó|Ủy viên|Đại biểu)/.test(title)) return false
  const next = terms[to]
  return next === undefined || next.tags.has('Comma') || next.tags.has('Semicolon')
}

function isPlural(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (!before || before.normal === 'nguyên') return false
  return PLURALS.has(before.normal)
}

/** A place that opens like a form of address: Bác Ái. */
function readPlaceName({ mentions, terms }: Scan, at: number): Item | null {
  const mention = mentions.get(at)
  if (mention?.rule !== 'place-bare' || !isCapitalised(terms[at])) return null
  return { kind: 'organ', from: at, to: mention.to, mention }
}

function readMention({ mentions, terms }: Scan, at: number): Item | null {
  const mention = mentions.get(at)
  if (!mention) return null
  const heading = terms[mention.to]?.tags.has('Colon') ? readHeading(mention) : null
  return heading ?? { kind: 'organ', from: at, to: mention.to, mention }
}

/** "các đồng chí trong Ban Thường vụ Tỉnh ủy: A, B": members, each of them. */
function readHeading(mention: UnitMention): Item | null {
  const { organ, from, to } = mention
  if (organ?.organ.name !== 'Ban Thường vụ' || !organ.host) return null
  const title = 'Ủy viên Ban Thường vụ'
  const reading: TitleReading = {
    from,
    to,
    entry: { title, holds: ['committee'], written: [title] },
    title,
    status: null,
    organ: organ.host,
    organisation: null,
    level: null,
  }
  return { kind: 'title', from, to, reading, plural: true }
}

const PREPOSITIONS = new Set(['ở', 'tại', 'quê', 'về', 'đến', 'từ'])

/** "quê ở Mai Châu, Phó Chủ tịch …": a place that looks like a name. */
function isPlaceHere(terms: readonly Term[], { from, to }: NameReading): boolean {
  if (!PREPOSITIONS.has(terms[from - 1]?.normal ?? '')) return false
  return matchPlaceNames(terms, from).some((place) => place.to === to)
}

/** "; Bling Mia, Bí thư …": any run of capitals that a separator opens and a title follows. */
function isListed(terms: readonly Term[], before: Item | undefined, reading: NameReading): boolean {
  if (before?.kind !== 'mark' || ![':', ';', ','].includes(before.mark)) return false
  const separator = terms[reading.to]
  if (reading.size < 2 || !separator || !(separator.tags.has('Dash') || separator.tags.has('Comma'))) return false
  return titleForms.matchAt(terms, reading.to + 1) !== null
}

/**
 * Whether a name after "cử tri", "phóng viên" is a person's: "Cử tri Cầu Kè", "thanh niên Hà Nội" are people of a place,
 * "phóng viên Truyền Hình" of a trade.
 */
function isNamedAfter(
  noun: Honorific,
  terms: readonly Term[],
  { from, to, name, size }: NameReading,
  home: Home,
): boolean {
  if (noun.crowd && !opensLikeName(terms, from)) return false
  if (resolveBare(placeKey(name), home)) return false
  if (size > 2 || !noun.crowd) return true
  return !matchPlaceNames(terms, from).some((place) => place.to === to && isAboveCommune(place.key))
}

/** "phóng viên Điện Biên TV", "Cử nhân Luật": after such a word one syllable is seldom a name; "bác sĩ Hùng" is. */
function isSeldomShort({ kind, honorific }: Honorific): boolean {
  return kind === 'noun' || (kind === 'degree' && STUDIED.test(honorific))
}

const STUDIED = /Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư/

const isAboveCommune = (key: string) => placesOfKey(key).some(({ level }) => level !== 'commune')

/** A run of capitals is a name item after a form of address or a title, or where it opens like a name. */
function readNameItem({ terms, items, home }: Scan, at: number): Item | null {
  if (!isCapitalised(terms[at])) return null
  const before = items.at(-1)
  const introduced = before?.kind === 'honorific' || before?.kind === 'title'
  if (!introduced && at > 0 && isCapitalised(terms[at - 1])) return null
  const reading = readName(terms, at)
  if (!introduced && !opensLikeName(terms, at) && !(reading && isListed(terms, before, reading))) return null
  if (!reading) return null
  if (before?.kind !== 'honorific' && countries.matchAt(terms, at)?.to === reading.to) return null
  if (!introduced && isPlaceHere(terms, reading)) return null
  // "BÍ THƯ HUYỆN ỦY KIỂM TRA …": in headlines a verb is capitalised too.
  if (before?.kind === 'title' && reading.shouted && !opensLikeName(terms, at)) return null
  if (reading.size === 1 && (before?.kind !== 'honorific' || before.honorific.plural)) return null
  if (reading.size === 1 && before?.kind === 'honorific' && isSeldomShort(before.honorific)) return null
  // "hội viên CCB" is no name.
  if (reading.size === 1 && reading.shouted && reading.name.length > 1 && before?.kind === 'honorific') return null
  if (
    before?.kind === 'honorific' &&
    before.honorific.kind === 'noun' &&
    !isNamedAfter(before.honorific, terms, reading, home)
  )
    return null
  return { kind: 'name', from: at, to: reading.to, reading }
}
