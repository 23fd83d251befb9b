import { type Sentence, Tag, type Term } from '../../vietnamese/index.js'
import type { Home } from './home.js'
import { makeOrgan, makePlace } from './make-mention.js'
import type { UnitMention } from './mention.js'
import { readBare } from './read-bare.js'
import { type OrganMention, readOrgan } from './read-organ.js'
import { readTypedPlace } from './read-place.js'
import { readPlaces } from './read-place-list.js'
import { readVillage } from './read-village.js'
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
  hideListed(mentions)
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
  const single = village ?? (roles & Role.capital ? readBare(sentence, at, home) : null)
  if (single) found.push(single)
  return single?.to ?? at
}

/** After a title "Thường trực", "Ban Thường vụ" belong to it: Phó Bí thư Thường trực | Huyện ủy. */
function withoutTitle(terms: readonly Term[], organ: OrganMention): OrganMention {
  if (organ.organ.kind !== 'part' || !organ.host) return organ
  const before = terms[organ.from - 1]?.normal
  if (before === 'viên' || before === 'uv') return organ.host
  return organ.organ.name === 'Thường trực' && HELD.has(before ?? '') ? organ.host : organ
}

const HELD = new Set(['thư', 'tịch', 'ban', 'bt', 'pbt', 'pct', 'ct'])

/** A place or village that an organ's name names is a unit of its own; its host is not: one organisation, one record. */
function pushNested(sentence: Sentence, organ: OrganMention, home: Home, found: UnitMention[]): void {
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

/** "các Huyện ủy, Thị ủy, Thành ủy trực thuộc": what is said of the first of a list is said of all. */
function hideListed(mentions: UnitMention[]): void {
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1]
    if (!before?.hidden || !mention.organ || mention.organ.unit || mention.organ.host) return
    if (before.organ?.organ.kind !== mention.organ.organ.kind || mention.from !== before.to + 1) return
    const separator = mention.sentence.terms[before.to]!
    if (separator.is(Tag.Comma) || separator.normal === 'và') mention.hidden = true
  })
}

/** "Phòng An ninh nội địa, Công an tỉnh": a part of a force told before the whole has its level. */
function isPartOfForce(part: OrganMention, whole: OrganMention): boolean {
  if (whole.organ.kind !== 'force' || part.organ.name === whole.organ.name) return false
  return (
    part.organ.kind === 'department' || (part.organ.kind === 'force' && /^(?:Phòng|Đội|Cơ quan)/.test(part.organ.name))
  )
}

/** "HĐND, UBND huyện": an organ without a unit takes that of the next one in the list. */
function inheritUnits(found: UnitMention[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const mention = found[index]!
    const next = found.slice(index + 1).find((other) => other.organ)
    const organ = mention.organ
    if (!organ || organ.unit || organ.host || !next?.organ?.unit || next.from !== mention.to + 1) continue
    const isPart = isPartOfForce(organ, next.organ)
    if (!isPart && (!SHARES_UNIT.has(organ.organ.kind) || next.organ.host)) continue
    const separator = mention.sentence.terms[mention.to]!
    if (!separator.is(Tag.Comma | Tag.Dash) && separator.normal !== 'và') continue
    const name = isPart ? organ.name : `${organ.name} ${next.organ.unit.name}`
    mention.organ = { ...organ, unit: next.organ.unit, name }
    mention.name = mention.organ.name
  }
}

const SHARES_UNIT = new Set(['council', 'government', 'front', 'mass', 'force', 'youth'])
