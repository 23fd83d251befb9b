import { foldPlaceWord, levelsOfType, type Place, type PlaceLevel, type PlaceType } from '../../gazetteer/index.js'
import type { Sentence, Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import { isCapitalised, surnames, villageTypes } from './lexicon.js'
import type { UnitMention } from './mention.js'
import { readVillageName } from './organ-unit.js'
import { matchPlaceNames } from './place-trie.js'
import { type OrganMention, readOrgan } from './read-organ.js'
import { placeName, readType, readTypedPlace, type TypedPlace } from './read-place.js'
import { resolveBare, resolveTyped } from './resolve-place.js'
import { Role, rolesOf } from './roles.js'

const OPENS_UNIT = Role.organ | Role.placeType | Role.village | Role.capital | Role.glued

/** The units of a sentence, and what its words may open. */
export type SentenceScan = { mentions: UnitMention[]; roles: number }

/** Reads the units of one sentence from left to right; levels that only the page can tell are left to `placeOrgans`. */
export function scanSentence(sentence: Sentence, home: Home): SentenceScan {
  const mentions: UnitMention[] = []
  const { terms } = sentence
  let all = 0
  let next = 0
  for (let index = 0; index < terms.length; index += 1) {
    const roles = rolesOf(terms[index]!)
    all |= roles
    if (index >= next && roles & OPENS_UNIT) next = scanAt(sentence, index, roles, home, mentions)
  }
  inheritUnits(mentions)
  return { mentions, roles: all }
}

function scanAt(sentence: Sentence, at: number, roles: number, home: Home, found: UnitMention[]): number {
  const { terms } = sentence
  const read = roles & Role.organ ? readOrgan(terms, at, home) : null
  if (read) {
    const organ = withoutTitle(terms, read)
    found.push(makeOrgan(sentence, organ))
    pushNested(sentence, organ, home, found)
    return organ.to
  }
  const places = roles & (Role.placeType | Role.glued) ? readPlaces(terms, at, home) : []
  if (places.length > 0) {
    for (const place of places) found.push(makePlace(sentence, place))
    return places.at(-1)!.to
  }
  const village = roles & Role.village ? readVillage(sentence, at) : null
  if (village) {
    found.push(village)
    return village.to
  }
  return roles & Role.capital ? scanBare(sentence, at, home, found) : at
}

/** After a title "Thường trực", "Ban Thường vụ" belong to it: Phó Bí thư Thường trực | Huyện ủy. */
function withoutTitle(terms: readonly Term[], organ: OrganMention): OrganMention {
  if (organ.organ.kind !== 'part' || !organ.host) return organ
  const before = terms[organ.from - 1]?.normal
  if (before === 'viên' || before === 'uv') return organ.host
  return organ.organ.name === 'Thường trực' && HELD.has(before ?? '') ? organ.host : organ
}

const HELD = new Set(['thư', 'tịch', 'ban', 'bt', 'pbt', 'pct', 'ct'])

function makeOrgan(sentence: Sentence, organ: OrganMention): UnitMention {
  return {
    sentence,
    from: organ.from,
    to: organ.to,
    kind: 'organisation',
    name: organ.name,
    level: null,
    place: null,
    candidates: [],
    rule: 'organisation',
    organ,
    hidden: isCollective(sentence.terms, organ.from, organ.to),
  }
}

const MANY = new Set(['các', 'những', 'mỗi', 'từng', 'nhiều', 'số', 'cả', 'mọi'])

/** "27/27 Đảng ủy xã, thị trấn", "các Đảng ủy": of many, none in particular. */
function isCollective(terms: readonly Term[], from: number, to: number): boolean {
  const before = terms[from - 1]
  if (before && (MANY.has(before.normal) || before.tags.has('Percent'))) return true
  if (before?.tags.has('Num') && terms[from - 2]?.normal !== 'số') return true
  if (MANY.has(terms[to]?.normal ?? '')) return true
  const separator = terms[to]
  if (!separator || !(separator.tags.has('Comma') || separator.tags.has('Dash') || separator.normal === 'và'))
    return false
  const last = terms[to - 1]!
  if (!LEVEL_WORDS.has(last.normal)) return false
  const next = readType(terms, to + 1)
  return next !== null && !isCapitalised(terms[next.to])
}

const LEVEL_WORDS = new Set(['xã', 'phường', 'trấn', 'huyện', 'quận', 'tỉnh'])

/** What stands inside an organ's name and is a unit of its own: its host, the place or village that it names. */
function pushNested(sentence: Sentence, organ: OrganMention, home: Home, found: UnitMention[]): void {
  for (let host = organ.host; host; host = host.host) found.push(makeOrgan(sentence, host))
  const unit = organ.unit
  if (!unit) return
  for (let at = organ.to - 1; at > organ.from; at -= 1) {
    const village = unit.level === 'village' ? readVillage(sentence, at) : null
    if (village?.to === organ.to) {
      found.push(village)
      return
    }
    const place = unit.type && unit.resolution?.place ? readTypedPlace(sentence.terms, at, home) : null
    if (place && place.to === organ.to && place.type === unit.type) {
      found.push(makePlace(sentence, place))
      return
    }
  }
}

function makePlace(sentence: Sentence, place: TypedPlace): UnitMention {
  const { resolution } = place
  const known = resolution.place ?? resolution.candidates[0]
  const levels = levelsOfType[place.type]
  return {
    sentence,
    from: place.from,
    to: place.to,
    kind: 'administrative',
    name: placeName(place.type, place.written, resolution),
    level: known?.level ?? (levels.length === 1 ? levels[0]! : 'district'),
    place: resolution.place,
    candidates: resolution.candidates,
    rule: place.rule ?? 'place-typed',
    organ: null,
    hidden: false,
  }
}

const RANK: Record<PlaceLevel, number> = { commune: 0, district: 1, province: 2 }

/** A typed place with what it lies in ("xã Tam Lập, huyện Phú Giáo"), or a list of names under one type ("các xã A, B và C"). */
function readPlaces(terms: readonly Term[], at: number, home: Home): TypedPlace[] {
  const first = readTypedPlace(terms, at, home)
  if (!first) return []
  const list = [first, ...readListed(terms, first, home)]
  const last = list.at(-1)!
  const above = readAbove(terms, last, home)
  if (!above?.resolution.place) return list
  const within = above.resolution.place
  const placed = list.map((place) =>
    place.key ? { ...place, resolution: resolveTyped(place.key, place.type, home, within) } : place,
  )
  return [...placed, above]
}

const JOINS = new Set([',', 'và', ';'])

function readListed(terms: readonly Term[], first: TypedPlace, home: Home): TypedPlace[] {
  if (!MANY.has(terms[first.from - 1]?.normal ?? '') && !terms[first.from - 1]?.tags.has('Num')) return []
  const listed: TypedPlace[] = []
  for (let to = first.to; JOINS.has(terms[to]?.normal ?? ''); ) {
    const match = matchPlaceNames(terms, to + 1).find((name) => {
      if (isCapitalised(terms[name.to])) return false
      const { place, candidates, near } = resolveTyped(name.key, first.type, home)
      return near !== 'nation' || (home.province === null && (place !== null || candidates.length > 0))
    })
    if (!match) break
    const resolution = resolveTyped(match.key, first.type, home)
    const written = showWords(terms, to + 1, match.to)
    listed.push({ from: to + 1, nameFrom: to + 1, to: match.to, type: first.type, key: match.key, written, resolution })
    to = match.to
  }
  return listed
}

/** The unit that the text names as holding this one: after a comma or dash, or in brackets. */
function readAbove(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace | null {
  const separator = terms[place.to]
  if (!separator || !(separator.tags.has('Comma') || separator.tags.has('Dash') || separator.tags.has('OpenParen')))
    return null
  const next = readType(terms, place.to + 1)
  // Only upwards: a list of communes is not read again from each of them.
  if (next) return isAbove(next.type, place.type) ? (readPlaces(terms, place.to + 1, home)[0] ?? null) : null
  return separator.tags.has('OpenParen') ? readBracketed(terms, place, home) : null
}

function isAbove(upper: PlaceType, lower: PlaceType): boolean {
  return RANK[levelsOfType[upper][0]!] > RANK[levelsOfType[lower].at(-1)!]
}

/** "xã Cấp Tiến (Sơn Dương)", "huyện Gò Quao (Kiên Giang)". */
function readBracketed(terms: readonly Term[], place: TypedPlace, home: Home): TypedPlace | null {
  const from = place.to + 1
  const match = matchPlaceNames(terms, from)[0]
  if (!match || !(terms[match.to]?.tags.has('CloseParen') || terms[match.to]?.tags.has('Comma'))) return null
  const above = levelsOfType[place.type][0] === 'commune' ? DISTRICT_TYPES : PROVINCE_TYPES
  for (const type of above) {
    const resolution = resolveTyped(match.key, type, home)
    if (resolution.place?.type !== type) continue
    const written = showWords(terms, from, match.to)
    return { from, nameFrom: from, to: match.to, type, key: match.key, written, resolution, rule: 'place-bracketed' }
  }
  return null
}

const DISTRICT_TYPES = ['huyện', 'thị xã', 'thành phố', 'quận', 'tỉnh'] as const
const PROVINCE_TYPES = ['tỉnh', 'thành phố'] as const

const NOT_VILLAGE_BEFORE = new Set(['văn', 'căn', 'cơ', 'kịch', 'nguyên', 'phiên', 'ấn', 'xuất', 'tài', 'nhân'])

const HEADS = new Set(['trưởng', 'phó', 'già'])

function readVillage(sentence: Sentence, at: number): UnitMention | null {
  const { terms } = sentence
  const match = villageTypes.matchAt(terms, at)
  if (!match || NOT_VILLAGE_BEFORE.has(terms[at - 1]?.normal ?? '')) return null
  if (match.entry === 'bản' && terms[at]!.tags.has('Upper')) return null
  const to = readVillageName(terms, match.to)
  if (to === match.to) return null
  // "Trưởng bản Khang A Páo", "Già làng Rơ Mah Bíu" are people.
  if (HEADS.has(terms[at - 1]?.normal ?? '') && surnames.has(terms[match.to]!.normal)) return null
  return {
    sentence,
    from: at,
    to,
    kind: 'administrative',
    name: `${match.entry} ${showWords(terms, match.to, to)}`,
    level: 'village',
    place: null,
    candidates: [],
    rule: 'village',
    organ: null,
    hidden: false,
  }
}

/** Words before a capitalised name that make it a person's or a thing's: ông Xuân Trường, chợ Kim Sơn. */
const NAMED_BY = new Set(
  'ông bà anh chị em cô chú bác cụ thầy chí tá úy sĩ sỹ tướng thượng đức cháu tri viên dân chợ cầu đèo sông đường phố trường chùa đền hồ núi ga bến suối cha sư hiệu giả đội đoàn quốc lộ tỉnh chùa tên'.split(
    ' ',
  ),
)

/** A bare name of the home district, its communes or its province: a whole run of capitals, no person's name. */
function scanBare(sentence: Sentence, at: number, home: Home, found: UnitMention[]): number {
  const { terms } = sentence
  const term = terms[at]!
  const before = terms[at - 1]
  if (!home.bareOpeners.has(foldPlaceWord(term.normal)) || !term.tags.has('Title')) return at
  if (before && isCapitalised(before) && !terms[at]!.tags.has('Glued') && !isSentenceWord(terms, at - 1)) return at
  if (before && NAMED_BY.has(before.normal)) return at
  const match = matchPlaceNames(terms, at)[0]
  if (!match || match.to - at < 2 || isCapitalised(terms[match.to])) return at
  const place = resolveBare(match.key, home)
  if (!place) return at
  found.push(makeBare(sentence, at, match.to, place))
  return match.to
}

/** A first word of a sentence that is capitalised only for that: "Tại Kim Bảng", "Ở Can Lộc". */
function isSentenceWord(terms: readonly Term[], at: number): boolean {
  return at === 0 && terms[at]!.tags.has('Title') && OPENERS.has(terms[at]!.normal)
}

const OPENERS = new Set(
  'tại ở từ về đến với theo năm ngày sáng chiều tối huyện toàn nhân dân người hiện trên qua khi để do'.split(' '),
)

function makeBare(sentence: Sentence, from: number, to: number, place: Place): UnitMention {
  return {
    sentence,
    from,
    to,
    kind: 'administrative',
    name: `${place.type} ${place.name}`,
    level: place.level,
    place,
    candidates: [],
    rule: 'place-bare',
    organ: null,
    hidden: false,
  }
}

/** "HĐND, UBND huyện": an organ without a unit takes that of the next one in the list. */
function inheritUnits(found: UnitMention[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const mention = found[index]!
    const next = found.slice(index + 1).find((other) => other.organ)
    const organ = mention.organ
    if (!organ || organ.unit || organ.host || !next?.organ?.unit || next.from !== mention.to + 1) continue
    if (!SHARES_UNIT.has(organ.organ.kind) || next.organ.host) continue
    const separator = mention.sentence.terms[mention.to]!
    if (!separator.tags.has('Comma') && !separator.tags.has('Dash') && separator.normal !== 'và') continue
    mention.organ = { ...organ, unit: next.organ.unit, name: `${organ.name} ${next.organ.unit.name}` }
    mention.name = mention.organ.name
  }
}

const SHARES_UNIT = new Set(['council', 'government', 'front', 'mass', 'force', 'youth'])
