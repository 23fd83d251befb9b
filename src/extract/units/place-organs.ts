import type { Place, PlaceType } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import { Tag } from '../../vietnamese/index.js'
import type { Home } from './home.js'
import type { Organ } from './lexicon.js'
import type { UnitMention } from './mention.js'
import type { OrganMention } from './read-organ.js'

/** Places named so far in the text, each once, the latest last: what "UBND xã" means after "xã Trung Chính". */
export class PlacesSeen {
  readonly #seen = new Set<Place>()
  /** Members of lists: what "xã" means only where nothing else was named. */
  readonly #listed = new Set<Place>()

  note(place: Place | null, listed = false): void {
    if (!place) return
    const places = listed ? this.#listed : this.#seen
    places.delete(place)
    places.add(place)
  }

  latest(fits: (place: Place) => boolean): Place | null {
    return findLatest(this.#seen, fits) ?? findLatest(this.#listed, fits)
  }

  /** Notes the places of a sentence. */
  noteAll(mentions: readonly UnitMention[]): void {
    mentions.forEach((mention, index) => {
      this.note(mention.place, isListed(mentions, index))
    })
  }
}

function findLatest(places: ReadonlySet<Place>, fits: (place: Place) => boolean): Place | null {
  let found: Place | null = null
  for (const place of places) if (fits(place)) found = place
  return found
}

/** "sáp nhập các xã B, C và D": one of several communes in a row. */
function isListed(mentions: readonly UnitMention[], at: number): boolean {
  const mention = mentions[at]!
  if (mention.kind !== 'administrative' || mention.level !== 'commune') return false
  return isNextInList(mentions[at - 1], mention) || isNextInList(mention, mentions[at + 1])
}

const MAX_BETWEEN = 3

/** Whether two communes stand side by side: a comma or "và" between them, and at most "một phần". */
function isNextInList(left: UnitMention | undefined, right: UnitMention | undefined): boolean {
  if (left?.kind !== 'administrative' || left.level !== 'commune' || right?.level !== 'commune') return false
  if (right.kind !== 'administrative' || right.from - left.to > MAX_BETWEEN) return false
  const separator = left.sentence.terms[left.to]!
  return separator.is(Tag.Comma | Tag.Semicolon) || separator.normal === 'và'
}

/** The level and unit of an organ, as far as its words and the page tell. */
export type Placing = { level: Level | null; place: Place | null; candidates: Place[] }

const UNPLACED: Placing = { level: null, place: null, candidates: [] }

const TYPE_OF_ORGAN: Record<string, PlaceType> = {
  'Tỉnh ủy': 'tỉnh',
  'Tỉnh Đoàn': 'tỉnh',
  'Huyện ủy': 'huyện',
  'Huyện Đoàn': 'huyện',
  'Thị ủy': 'thị xã',
  'Thị Đoàn': 'thị xã',
  'Quận ủy': 'quận',
  'Quận Đoàn': 'quận',
  'Thành ủy': 'thành phố',
  'Thành Đoàn': 'thành phố',
  'Đoàn xã': 'xã',
  'Đoàn phường': 'phường',
  'Đoàn thị trấn': 'thị trấn',
}

/** The organ that decides the level: a national one itself, else the host of a board, else the organ itself. */
function decidingOrgan(mention: OrganMention): Organ {
  if (mention.organ.level === 'national') return mention.organ
  return mention.host ? decidingOrgan(mention.host) : mention.organ
}

export function placeOrgan(mention: OrganMention, home: Home, seen: PlacesSeen): Placing {
  const organ = decidingOrgan(mention)
  const { unit } = mention
  if (unit?.resolution) {
    const { place, candidates } = unit.resolution
    const known = place ?? candidates[0]
    return { level: known?.level ?? (unit.level === 'city' ? 'district' : unit.level), place, candidates }
  }
  const level = unit?.level ?? organ.level ?? defaultLevel(organ, home)
  const type = unit?.type ?? TYPE_OF_ORGAN[organ.name] ?? null
  if (level === null) return UNPLACED
  if (level === 'city') return placeCity(home, seen)
  return { level, place: placeAt(level, type, home, seen), candidates: [] }
}

/** A department that says no unit: a Cục is a ministry's, a Chi cục a Sở's. */
const LEVEL_OF_DEPARTMENT: Record<string, Level> = { Sở: 'province', 'Chi cục': 'province', Cục: 'national' }

/** Organs that say no level belong to the home district; named schools and companies to none that is known. */
function defaultLevel(organ: Organ, home: Home): Level | null {
  if (organ.kind === 'school' || organ.kind === 'private' || organ.named) return null
  if (organ.name in LEVEL_OF_DEPARTMENT) return LEVEL_OF_DEPARTMENT[organ.name]!
  if (organ.delegation) return 'province'
  return home.district ? 'district' : null
}

function placeCity(home: Home, seen: PlacesSeen): Placing {
  const isCity = (place: Place) => place.type === 'thành phố'
  if (home.district && isCity(home.district)) return { level: 'district', place: home.district, candidates: [] }
  const named = seen.latest((place) => isCity(place) && place.level !== 'commune')
  if (home.province && isCity(home.province) && (!named || named.level === 'province')) {
    return { level: 'province', place: home.province, candidates: [] }
  }
  return { level: named?.level ?? 'district', place: named, candidates: [] }
}

function placeAt(level: Level, type: PlaceType | null, home: Home, seen: PlacesSeen): Place | null {
  if (level === 'province') {
    return home.province ?? seen.latest((place) => place.level === 'province' && fitsType(place, type))
  }
  if (level === 'district') {
    if (home.district && (home.basis === 'pipeline' || fitsType(home.district, type))) return home.district
    return seen.latest((place) => place.level === 'district' && fitsType(place, type))
  }
  if (level === 'commune') return seen.latest((place) => place.level === 'commune' && fitsType(place, type))
  return null
}

function fitsType(place: Place, type: PlaceType | null): boolean {
  return type === null || place.type === type
}

/** Gives every organ of a sentence its level and unit, in reading order. */
export function placeOrgans(mentions: UnitMention[], home: Home, seen: PlacesSeen): void {
  mentions.forEach((mention, index) => {
    if (mention.organ) Object.assign(mention, placeOrgan(mention.organ, home, seen))
    seen.note(mention.place, isListed(mentions, index))
  })
  // "Bí thư Đảng ủy, Chủ tịch HĐND phường Xuân Hòa": what comes before its unit is named.
  mentions.forEach((mention, index) => {
    if (!mention.organ || mention.place || mention.candidates.length > 0) return
    // A unit that is named but in no table is not the next one of the list.
    if (mention.organ.unit?.resolution) return
    if (mention.level !== 'commune' && mention.level !== 'district') return
    mention.place = mentions.slice(index + 1).find((other) => other.place?.level === mention.level)?.place ?? null
  })
}
