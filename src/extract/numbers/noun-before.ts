import { Tag, type Term } from '../../vietnamese/index.js'
import { readUnitPhrase, type UnitPhrase } from './unit-phrase.js'

/** Words that put a number behind its noun: "số mô hình … là 215". */
const COPULAS = new Set(['là', 'đạt', 'còn', 'lên', 'xuống', ':'])
const LOOK_BACK = 16

/** The noun after "số", "tổng số", "số lượng" that a bare number at this term answers to, within its clause; or null. */
export function readNounBefore(terms: readonly Term[], value: number): UnitPhrase | null {
  if (!COPULAS.has(terms[value - 1]?.normal ?? '')) return null
  for (let index = value - 2; index >= Math.max(0, value - LOOK_BACK); index -= 1) {
    const term = terms[index]!
    if (isFigure(terms, index) || term.is(Tag.Semicolon) || term.is(Tag.Stop)) return null
    if (term.normal !== 'số') continue
    const at = terms[index + 1]?.normal === 'lượng' ? index + 2 : index + 1
    const noun = readUnitPhrase(terms, at, false)
    return noun?.known && noun.to <= value ? noun : null
  }
  return null
}

/** Another figure than a year: "số mô hình đăng ký năm 2023 là 93". */
export function isFigure(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!
  return term.is(Tag.Num) && !(term.is(Tag.Year) && terms[index - 1]?.normal === 'năm')
}
