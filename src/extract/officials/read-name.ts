import { Tag, type Term } from '../../vietnamese/index.js'
import { capitalise, placeTone } from '../units/display.js'
import { isCapitalised, opensCredit, opensTermOfOffice, organForms } from '../units/lexicon.js'
import { commonSurnames, nameStops, opensOrgan, surnames } from '../units/name-lexicon.js'
import { readType } from '../units/read-place.js'
import { titleForms, titleStatuses } from './lexicon.js'
import { isTitleAt } from './read-title.js'

/** A person's name, terms [from, to), capitals of headlines undone. */
export type NameReading = { from: number; to: number; name: string; size: number; shouted: boolean }

const MAX_KINH = 5
const MAX_OTHER = 6

function isNameTerm(term: Term | undefined): boolean {
  return isCapitalised(term) && !term!.is(Tag.Num)
}

/** "H' Hen", "K’ Mák": a particle set apart from its apostrophe. */
function isDetachedApostrophe(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  return term?.normal === "'" && /^[HKYBM]$/.test(terms[at - 1]?.text ?? '') && isNameTerm(terms[at + 1])
}

/** "Park Hang-seo": a small word after a glued dash. */
function isHyphenated(terms: readonly Term[], at: number): boolean {
  const dash = terms[at]
  const next = terms[at + 1]
  if (!dash?.is(Tag.Dash) || !dash.is(Tag.Glued) || !next?.is(Tag.Glued)) return false
  // "A-nguyên Giám đốc", "B-phó ban": an office told without blanks.
  if (titleStatuses.matchAt(terms, at + 1) || titleForms.matchAt(terms, at + 1)) return false
  return next.is(Tag.Lower) && next.is(Tag.Word) && next.text.length <= 6
}

/** "N.V.T": initials, each with its stop. */
function isInitial(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  if (terms[at]?.text !== '.' || terms[at - 1]?.text.length !== 1 || !next?.is(Tag.Glued)) return false
  return isNameTerm(next) && next.text.length === 1
}

/** Whether a name that has `size` words ends before this term. */
function endsName(terms: readonly Term[], at: number, size: number): boolean {
  if (isTitleAt(terms, at) || opensTermOfOffice(terms, at) || opensCredit(terms, at)) return true
  const organ = organForms.matchAt(terms, at)
  if (organ && organ.to - at >= 2) return true
  if (size >= 2 && readType(terms, at) && isCapitalised(terms[at + 1])) return true
  const stop = nameStops.matchAt(terms, at)
  if (!stop) return false
  // "Đỗ Hữu Khiêm Phó bi thư": an office told in words that no table knows.
  const opensOffice = size >= 2 && terms[at]!.normal === 'phó' && terms[at + 1]?.is(Tag.Lower) === true
  if (opensOffice || stop.to - at >= 2) return true
  // One word that ends names may also be a given name: only capitals throughout leave no other sign.
  return size >= 3 && terms[at]!.is(Tag.Upper) && terms[at - 1]!.is(Tag.Upper)
}

/** Written in capitals throughout, as in headlines. */
function isShouted(own: readonly Term[]): boolean {
  const long = own.filter((term) => term.is(Tag.Word) && term.text.length > 1)
  return long.length > 0 && long.every((term) => term.is(Tag.Upper))
}

function showName(own: readonly Term[], shouted: boolean): string {
  let name = ''
  for (const term of own) {
    const glue = name === '' || term.is(Tag.Glued) || name.endsWith("'") || term.normal === "'"
    const word = term.is(Tag.Word) ? placeTone(shouted ? capitalise(term.text) : term.text) : term.text
    name += (glue ? '' : ' ') + word
  }
  return name
}

/** "Khóa XV", "Ký Kết": words that end names begin none, but one alone may be a given name (ông Tiếp). */
function opensWithStop(terms: readonly Term[], from: number, size: number): boolean {
  if (surnames.has(terms[from]!.normal)) return false
  const stop = nameStops.matchAt(terms, from)
  return stop !== null && (size >= 2 || stop.to - from >= 2)
}

/** The run of capitalised words from this term that can be a name, or null. Says nothing of whether it is one. */
export function readName(terms: readonly Term[], from: number): NameReading | null {
  if (!isNameTerm(terms[from]) || (terms[from]!.is(Tag.Roman) && terms[from]!.text.length > 1)) return null
  const organ = organForms.matchAt(terms, from)
  if ((organ && organ.to - from >= 2) || opensOrgan(terms[from])) return null
  const limit = commonSurnames.has(terms[from]!.normal) ? MAX_KINH : MAX_OTHER
  let to = from + 1
  let size = 1
  while (size < limit) {
    if (isDetachedApostrophe(terms, to)) to += 2
    else if (isHyphenated(terms, to) || isInitial(terms, to)) to += 2
    else if (isNameTerm(terms[to]) && !endsName(terms, to, size)) {
      to += 1
      size += 1
    } else break
  }
  if (opensWithStop(terms, from, size)) return null
  const own = terms.slice(from, to)
  const shouted = isShouted(own)
  return { from, to, name: showName(own, shouted), size, shouted }
}

/** Whether a capitalised run opens as Vietnamese names do: a family name or a particle of the Central Highlands. */
export function opensLikeName(terms: readonly Term[], from: number): boolean {
  const key = terms[from]!.normal
  return surnames.has(key) || /^[hkyb]['’]\p{L}/u.test(key)
}
