import { Tag, type Term } from '../../vietnamese/index.js'

/** Whether nothing separates the term from the one before. */
export function isGlued(term: Term | undefined): boolean {
  return term?.is(Tag.Glued) === true
}

function isSign(term: Term | undefined): boolean {
  return term?.is(Tag.Dash | Tag.Slash) === true
}

/** CT, TU, NĐ, QĐi, BDVTU, 2022: what stands between the signs of a document number. */
function isNumberPart(term: Term | undefined): boolean {
  if (!term) return false
  if (term.is(Tag.Int)) return true
  return (
    term.is(Tag.Upper) ||
    (term.is(Tag.Title) && term.text.length <= 6) ||
    (term.is(Tag.Word) && /\p{Lu}/u.test(term.text))
  )
}

/** End of "19-CT/TU", "05/2022/NĐ-CP", "669/ QĐ-TTg" that starts at this term; `signs` counts its dashes and slashes. */
export function readDocumentNumber(terms: readonly Term[], index: number): { to: number; signs: number } | null {
  if (!terms[index]?.is(Tag.Int)) return null
  let to = index + 1
  let signs = 0
  // "1234a/QĐ-UBND"
  if (isGlued(terms[to]) && terms[to]!.is(Tag.Word) && terms[to]!.text.length <= 2 && isSign(terms[to + 1])) to += 1
  while (isSign(terms[to]) && isNumberPart(terms[to + 1])) {
    const spaced = !isGlued(terms[to]) && !isGlued(terms[to + 1])
    if (spaced && signs > 0 && !terms[to + 1]!.is(Tag.Upper)) break
    to += 2
    signs += 1
    // "806/STP-XD&KTVBQPPL"
    if (terms[to]?.normal === '&' && isGlued(terms[to]) && isNumberPart(terms[to + 1])) to += 2
    // "76/2025/UBTVQH15"
    if (isGlued(terms[to]) && terms[to]!.is(Tag.Int) && terms[to - 1]!.is(Tag.Upper)) to += 1
  }
  return { to, signs }
}

/** Whether letters stand in it: 12/2022/KH, 19-CT/TU, but not 5/12. */
export function hasLetters(terms: readonly Term[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (terms[index]!.is(Tag.Word)) return true
  return false
}
