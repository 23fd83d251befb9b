import { Tag, type Term } from '../../vietnamese/index.js'
import { isAbbreviation, isCapitalised } from '../units/lexicon.js'
import { countries, landmarks } from '../units/place-lexicon.js'
import { Role, rolesOf } from '../units/roles.js'
import { isForeignWord } from './foreign-word.js'
import type { Item, Scan } from './item.js'
import { type Honorific, honorificForms, rankBranches } from './lexicon.js'
import { readTitle } from './read-title.js'

/** Words of address need a name or a title after them; the plural ones open a list. */
export function readHonorific({ terms, items, mentions, home }: Scan, at: number): Item | null {
  const match = honorificForms.matchAt(terms, at)
  if (!match) return null
  // "Bộ đội Biên phòng" is an organ, not a soldier.
  if ((mentions.get(at)?.to ?? 0) > match.to) return null
  const { honorific, caps } = match.entry
  if (honorific.kind === 'person' && isCapitalised(terms[at]) && landmarks.has(terms[at - 1]?.normal ?? '')) return null
  if (caps !== null && !isAbbreviation(terms[at]!, caps)) return null
  if (
    honorific.kind === 'person' &&
    !honorific.plural &&
    !isCapitalised(terms[match.to]) &&
    !isAddressed(terms, match.to)
  )
    return null
  // "Tổng Thư ký Quốc hội" is an office, "Tổng thư ký A" a form of address.
  if (honorific.kind === 'noun' && rolesOf(terms[at]!) & Role.title && readTitle(terms, at, home)?.organ) return null
  // "ông Võ Sĩ Mừng" is no boxer.
  const isName = caps === null && isCapitalised(terms[match.to - 1])
  if (honorific.kind === 'noun' && items.at(-1)?.kind === 'honorific' && isName) return null
  let to = honorific.kind === 'rank' ? skipBranch(terms, match.to) : skipCountry(terms, honorific, match.to)
  while (terms[to]?.text === '.' && terms[to]!.is(Tag.Glued)) to += 1
  return { kind: 'honorific', from: at, to, honorific }
}

/** "Thiếu tá biên phòng A", "Đại úy công an B": the arm of the service belongs to the rank. */
function skipBranch(terms: readonly Term[], at: number): number {
  const branch = rankBranches.matchAt(terms, at)
  return branch && isCapitalised(terms[branch.to]) ? branch.to : at
}

/** "nhà lãnh đạo Triều Tiên A", "người đồng cấp Mỹ B": whose, no part of the name. */
function skipCountry(terms: readonly Term[], { kind }: Honorific, at: number): number {
  const country = kind === 'noun' && isCapitalised(terms[at]) ? countries.matchAt(terms, at) : null
  if (!country || !isCapitalised(terms[country.to])) return at
  // "ca sĩ Mỹ Lệ"
  return country.to - at > 1 || isForeignWord(terms[country.to]!.normal) ? country.to : at
}

/** "ông chủ tịch xã Nguyễn Văn A", "ông, bà". */
function isAddressed(terms: readonly Term[], at: number): boolean {
  return honorificForms.matchAt(terms, at) !== null || terms[at]?.normal === 'chủ' || terms[at]?.normal === 'bí'
}
