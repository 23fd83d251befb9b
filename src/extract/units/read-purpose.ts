import { PhraseIndex, Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import { isCapitalised, type Organ, type OrganKind, organForms, purposeEnds, purposeStarts } from './lexicon.js'
import { isPersonAt } from './name-lexicon.js'
import type { Reading } from './organ-unit.js'
import { manyWords } from './place-lexicon.js'
import { readType } from './read-place.js'

/** An organ's own name, with its field, purpose or proper name; `to` is exclusive. */
export type OwnName = { name: string; to: number }

/**
 * What a steering committee is for: lower-case words up to its level ("… phong trào thi đua “Dân vận khéo” huyện Kim Sơn"),
 * a comma, dash or verb. Without such an end it is read to the last quoted name, else not at all. Commas within are passed
 * over where the committee's level stands behind them ("… phòng, chống dịch huyện", "… nông thôn mới, đô thị văn minh tỉnh").
 */
export function readPurpose(reading: Reading, organ: Organ, from: number): OwnName {
  const { terms } = reading
  const first = terms[from]
  if (!first || readType(terms, from) || !opensPurpose(terms, from, organ) || isPersonAt(terms, from)) {
    return { name: organ.name, to: from }
  }
  const limit = Math.min(terms.length, from + MAX_PURPOSE)
  let to = from
  let open = false
  let index = from
  for (; index < limit; index += 1) {
    const term = terms[index]!
    if (term.is(Tag.Quote)) {
      open = !open
      if (!open) to = index + 1
      continue
    }
    if (open) continue
    if (term.is(Tag.Comma) && isInnerComma(terms, index, limit)) continue
    const levels = skipLevels(terms, index)
    if (levels > index) {
      index = levels - 1
      continue
    }
    if (endsAtLevel(terms, index) || (index > from && isHostAt(terms, index))) break
    if (term.is(Tag.Punct) && !term.is(Tag.Slash) && !isCompoundDash(terms, index)) break
    if (endsPurpose(terms, index) || (index > from && isPersonAt(terms, index))) break
  }
  const ended = index < limit || index === terms.length
  if (ended && !open) to = Math.max(to, terms[index - 1]!.normal === 'và' ? index - 1 : index)
  if (to === from) return { name: organ.name, to }
  return { name: `${organ.name} ${showWords(terms, from, to)}`, to }
}

const MAX_PURPOSE = 32

/** Words that speak of somebody else than the committee. */
const PEOPLE = new PhraseIndex<true>()
for (const written of ['đồng chí', 'đ/c', 'ông', 'bà', 'lãnh đạo', 'đại diện', 'thành viên', 'phó'])
  PEOPLE.add(written, true)

function opensPurpose(terms: readonly Term[], from: number, organ: Organ): boolean {
  const first = terms[from]!
  if (organ.objectOnly) return first.is(Tag.Word)
  if (purposeStarts.has(first.normal) || first.is(Tag.Quote)) return true
  // "Vệ sinh an toàn thực phẩm": a compound, with only its first syllable in capitals, that has the committee's level behind it.
  return first.is(Tag.Title) && terms[from + 1]?.is(Tag.Lower) === true && reachesLevel(terms, from, from + MAX_PURPOSE)
}

/** A word for a level: the committee's own, where it stands in the purpose. */
function endsAtLevel(terms: readonly Term[], at: number): boolean {
  const type = readType(terms, at)
  return type !== null && !type.caps
}

/** "phòng, chống dịch", and a comma behind which the list goes on to the level. */
function isInnerComma(terms: readonly Term[], at: number, limit: number): boolean {
  const next = terms[at + 1]
  if (terms[at - 1]?.normal === 'phòng' && next?.normal === 'chống') return true
  return next?.is(Tag.Lower | Tag.Upper) === true && reachesLevel(terms, at + 1, limit)
}

/** Whether words of a purpose, and nothing else, stand from here to a level. */
function reachesLevel(terms: readonly Term[], from: number, limit: number): boolean {
  for (let index = from; index < terms.length && index < limit; index = Math.max(index + 1, skipLevels(terms, index))) {
    if (endsAtLevel(terms, index)) return index > from
    const term = terms[index]!
    if (term.is(Tag.Comma) ? terms[index + 1]?.is(Tag.Title) : term.is(Tag.Punct) && !isCompoundDash(terms, index))
      return false
    if (endsPurpose(terms, index) || isPersonAt(terms, index) || PEOPLE.matchAt(terms, index)) return false
    if (manyWords.has(term.normal) || startsOrgan(terms, index)) return false
  }
  return false
}

/** "Tổ công tác | Ban Thường vụ Tỉnh ủy": the committee that it works for. */
function isHostAt(terms: readonly Term[], at: number): boolean {
  const match = isCapitalised(terms[at]) ? organForms.matchAt(terms, at) : null
  return match?.entry.some(({ organ }) => HOST_KINDS.has(organ.kind) && organ.name !== 'Đảng bộ') ?? false
}

const HOST_KINDS: ReadonlySet<OrganKind> = new Set(['committee', 'part'])

/** Another body; a congress is of the Đảng bộ that it names. */
function startsOrgan(terms: readonly Term[], at: number): boolean {
  const match = isCapitalised(terms[at]) ? organForms.matchAt(terms, at) : null
  return match !== null && match.entry[0]!.organ.name !== 'Đảng bộ'
}

/** End of "cấp huyện, cấp xã" where the committee's own level follows; else `at`. */
function skipLevels(terms: readonly Term[], at: number): number {
  let to = at
  while (terms[to]?.normal === 'cấp') {
    const type = readType(terms, to + 1)
    if (!type) return at
    const isJoined = terms[type.to]?.is(Tag.Comma) || terms[type.to]?.normal === 'và'
    to = isJoined && terms[type.to + 1]?.normal === 'cấp' ? type.to + 1 : type.to
  }
  return to > at && readType(terms, to) ? to : at
}

/** "Tết quân - dân", "kinh tế - xã hội", "Covid-19": a dash within a word, no end. */
function isCompoundDash(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  if (terms[at]!.is(Tag.Dash) && next?.is(Tag.Num) && next.is(Tag.Glued)) return true
  if (!terms[at]!.is(Tag.Dash) || !terms[at - 1]?.is(Tag.Lower) || !next?.is(Tag.Lower)) return false
  return !endsPurpose(terms, at + 1)
}

/** What begins with "dự" and is no verb: dự án, dự thảo. */
const NOUNS_OF_DU = new Set(['án', 'thảo', 'toán', 'phòng', 'báo', 'trữ'])

/** A verb or the like behind the purpose; "Quyết định số 284" in capitals is a noun. */
function endsPurpose(terms: readonly Term[], at: number): boolean {
  if (!purposeEnds.matchAt(terms, at) || terms[at]!.is(Tag.Title)) return false
  return terms[at]!.normal !== 'dự' || !NOUNS_OF_DU.has(terms[at + 1]?.normal ?? '')
}
