import { levelsOfType, type Place } from '../../gazetteer/index.js'
import { type Sentence, Tag, type Term } from '../../vietnamese/index.js'
import { isCapitalised } from './lexicon.js'
import type { UnitMention } from './mention.js'
import { manyWords } from './place-lexicon.js'
import type { OrganMention } from './read-organ.js'
import { placeName, readType, type TypedPlace } from './read-place.js'

/** A mention of an organisation; its level and unit are found later, by the page. */
export function makeOrgan(sentence: Sentence, organ: OrganMention): UnitMention {
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

/** "27/27 Đảng ủy xã, thị trấn", "các Đảng ủy": of many, none in particular. */
function isCollective(terms: readonly Term[], from: number, to: number): boolean {
  const before = terms[from - 1]
  if (before && (manyWords.has(before.normal) || before.is(Tag.Percent))) return true
  // "ngày 7/4/2020 Hội Nông dân": a year counts nothing.
  if (before?.is(Tag.Num) && !before.is(Tag.Year) && terms[from - 2]?.normal !== 'số') return true
  if (manyWords.has(terms[to]?.normal ?? '')) return true
  if (isShortened(terms, from)) return true
  // "đảng ủy trực thuộc Tỉnh ủy"
  if (terms[from]!.is(Tag.Lower) && terms[to]?.normal === 'trực' && terms[to + 1]?.normal === 'thuộc') return true
  const separator = terms[to]
  if (!separator || !(separator.is(Tag.Comma | Tag.Dash) || separator.normal === 'và')) return false
  const last = terms[to - 1]!
  if (!LEVEL_WORDS.has(last.normal)) return false
  const next = readType(terms, to + 1)
  return next !== null && !isCapitalised(terms[next.to])
}

/** "các huyện, thị, thành ủy": committees of every kind, the word said once. */
function isShortened(terms: readonly Term[], from: number): boolean {
  const separator = terms[from - 1]
  if (!separator || !(separator.is(Tag.Comma) || separator.normal === 'và')) return false
  return terms[from]!.is(Tag.Lower) && SHORTENED.has(terms[from - 2]?.normal ?? '')
}

const SHORTENED = new Set(['thị', 'thành', 'huyện', 'quận'])

const LEVEL_WORDS = new Set(['xã', 'phường', 'trấn', 'huyện', 'quận', 'tỉnh'])

/** A mention of a place with its type. */
export function makePlace(sentence: Sentence, place: TypedPlace): UnitMention {
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

/** A mention of a place by its bare name. */
export function makeBare(sentence: Sentence, from: number, to: number, place: Place): UnitMention {
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
