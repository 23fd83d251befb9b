import { isWithin, type Place, type PlaceType } from '../../gazetteer/index.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import type { Home } from './home.js'
import type { Organ, OrganKind } from './lexicon.js'
import { isPersonAt } from './name-lexicon.js'
import type { Reading, UnitReading } from './organ-unit.js'
import { matchPlaceNames, placesOfKey } from './place-trie.js'
import { capitalRun } from './read-place.js'
import { type Resolution, resolveTyped } from './resolve-place.js'

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

/** Huyện ủy Kim Bảng: a bare name of the organ's level. */
export function readBareUnit({ terms, home }: Reading, organ: Organ, from: number): UnitReading | null {
  if (!BARE_NAMES.has(organ.kind) || (organ.kind === 'committee' && organ.level === 'village')) return null
  for (const { to, key } of matchPlaceNames(terms, from)) {
    if (!terms[from]!.is(Tag.Title | Tag.Upper)) return null
    const place = resolveBareUnit(key, organ, home) ?? resolveBareDistrict({ terms, home }, organ, key, from, to)
    if (!place || !fitsRest(terms, to)) continue
    const known = place.place ?? place.candidates[0]!
    return { shown: { level: known.level, type: null, name: showWords(terms, from, to), resolution: place }, to }
  }
  return null
}

/** After the name nothing capitalised may follow but a person. */
function fitsRest(terms: readonly Term[], to: number): boolean {
  const left = capitalRun(terms, to) - to
  return left === 0 || left >= 2
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
  const types = TYPES_OF_COMMITTEE[organ.name] ?? ['tỉnh', 'thành phố']
  let best: Resolution | null = null
  for (const type of types) {
    const resolution = resolveTyped(key, type as PlaceType, home)
    if (!resolution.place && resolution.candidates.length === 0) continue
    if (organ.kind !== 'committee' && organ.kind !== 'youth' && resolution.place?.level !== 'province') continue
    if (best === null || (resolution.place && !best.place)) best = resolution
  }
  return best
}

/** Kinds of organ that a district's bare name follows: UBND Phú Quốc, Công an Tân Uyên. */
const OF_DISTRICTS: ReadonlySet<OrganKind> = new Set(['government', 'council', 'front', 'force', 'court'])

/** A district that is the only one of its name, lies near home, or has its province in brackets: "Công an Tân Uyên (Bình Dương)". */
function resolveBareDistrict(
  { terms, home }: Reading,
  organ: Organ,
  key: string,
  from: number,
  to: number,
): Resolution | null {
  if (!OF_DISTRICTS.has(organ.kind) || isPersonAt(terms, from)) return null
  const districts = placesOfKey(key).filter(({ level }) => level === 'district')
  if (districts.length === 0) return null
  const province = terms[to]?.is(Tag.OpenParen) ? findProvince(terms, to + 1) : null
  const inside = province && districts.find((place) => isWithin(place, province.code))
  const resolution = resolveTyped(key, inside?.type ?? districts.at(-1)!.type, home, inside ? province : null)
  const isOnly = new Set(districts.map(({ code }) => code)).size === 1
  return inside || isOnly || resolution.near !== 'nation' ? resolution : null
}

function findProvince(terms: readonly Term[], at: number): Place | null {
  const match = matchPlaceNames(terms, at)[0]
  return (match && placesOfKey(match.key).findLast(({ level }) => level === 'province')) ?? null
}
