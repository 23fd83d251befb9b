import { Tag, type Term } from '../../vietnamese/index.js'
import type { UnitMention } from '../units/mention.js'
import { matchPlaceNames } from '../units/place-trie.js'

/**
 * End of the places that say where an office is: "Chủ tịch UBND xã A | , huyện B (Kiên Giang)". They part neither the
 * office from the name behind it nor one office from the next. `at` is the term behind the title.
 */
export function skipPlaces(terms: readonly Term[], at: number, mentions: ReadonlyMap<number, UnitMention>): number {
  let to = at
  for (let next = skipPlace(terms, to, mentions); next !== null; next = skipPlace(terms, to, mentions)) to = next
  return to
}

function skipPlace(terms: readonly Term[], at: number, mentions: ReadonlyMap<number, UnitMention>): number | null {
  const separator = terms[at]
  if (!separator) return null
  const place = mentions.get(at + 1)
  const isPlace = place?.kind === 'administrative' && place.level !== 'village'
  if (separator.is(Tag.Comma | Tag.Dash)) return isPlace ? place.to : null
  if (!separator.is(Tag.OpenParen)) return null
  if (terms[at + 1]?.normal === 'mới' || terms[at + 1]?.normal === 'cũ')
    return terms[at + 2]?.is(Tag.CloseParen) ? at + 3 : null
  const to = isPlace ? closeList(terms, place.to, mentions) : matchPlaceNames(terms, at + 1)[0]?.to
  const end = to === undefined ? -1 : skipOld(terms, to)
  return terms[end]?.is(Tag.CloseParen) ? end + 1 : null
}

/** "(thị xã Bến Cát, Bình Dương cũ)", "(quận 1 trước đây)" */
function skipOld(terms: readonly Term[], at: number): number {
  if (terms[at]?.normal === 'cũ') return at + 1
  return terms[at]?.normal === 'trước' && terms[at + 1]?.normal === 'đây' ? at + 2 : at
}

/** "(huyện Sơn Dương, tỉnh Tuyên Quang)" */
function closeList(terms: readonly Term[], at: number, mentions: ReadonlyMap<number, UnitMention>): number {
  let to = at
  while (terms[to]?.is(Tag.Comma)) {
    const next = mentions.get(to + 1)
    if (next?.kind !== 'administrative') break
    to = next.to
  }
  return to
}
