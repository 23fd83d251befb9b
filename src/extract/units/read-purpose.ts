import { Tag, type Term } from '../../vietnamese/index.js'
import { showWords } from './display.js'
import { type Organ, purposeEnds, purposeStarts } from './lexicon.js'
import { isPersonAt } from './name-lexicon.js'
import type { Reading } from './organ-unit.js'
import { readType } from './read-place.js'

/** An organ's own name, with its field, purpose or proper name; `to` is exclusive. */
export type OwnName = { name: string; to: number }

/**
 * What a steering committee is for: lower-case words up to its level ("… phong trào thi đua “Dân vận khéo” huyện Kim Sơn"),
 * a comma, dash or verb. Without such an end it is read to the last quoted name, else not at all.
 */
export function readPurpose(reading: Reading, organ: Organ, from: number): OwnName {
  const { terms } = reading
  const first = terms[from]
  const opens = organ.objectOnly
    ? first?.is(Tag.Word)
    : first && (purposeStarts.has(first.normal) || first.is(Tag.Quote))
  if (!first || readType(terms, from) || !opens || isPersonAt(terms, from)) {
    return { name: organ.name, to: from }
  }
  const limit = Math.min(terms.length, from + 28)
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
    const type = readType(terms, index)
    if (type && !type.caps) break
    if (term.is(Tag.Punct) && !term.is(Tag.Slash) && !isCompoundDash(terms, index)) break
    if (endsPurpose(terms, index) || (index > from && isPersonAt(terms, index))) break
  }
  const ended = index < limit || index === terms.length
  if (ended && !open) to = Math.max(to, terms[index - 1]!.normal === 'và' ? index - 1 : index)
  if (to === from) return { name: organ.name, to }
  return { name: `${organ.name} ${showWords(terms, from, to)}`, to }
}

/** "Tết quân - dân", "kinh tế - xã hội": a dash within a word, no end. */
function isCompoundDash(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
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
