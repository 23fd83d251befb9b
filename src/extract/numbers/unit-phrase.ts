import type { UnitKind } from '../../model/fact.js'
import type { Term } from '../../vietnamese/index.js'
import { findUnitAt, type UnitNoun } from './unit-lexicon.js'
import { readUnknownNoun } from './unknown-noun.js'

/** The noun put to a number, with its rate: "triệu đồng/người/năm". */
export type UnitPhrase = {
  from: number
  to: number
  unit: string
  unitKind: UnitKind
  known: boolean
  /** Currency or noun before any rate. */
  base: string
}

/** Groups whose nouns are counted together across a comma: "5 tập thể, cá nhân". */
const TOGETHER = new Set(['group people', 'people group', 'thing animal', 'animal thing'])

function areCountedTogether(first: UnitNoun, second: UnitNoun): boolean {
  if (first.group === 'time' || first.group === 'money') return false
  return first.group === second.group || TOGETHER.has(`${first.group} ${second.group}`)
}

function isNumber(term: Term | undefined): boolean {
  return (
    term !== undefined && (term.tags.has('Num') || (term.shape.numberWord?.role === 'digit' && term.normal !== 'không'))
  )
}

type Noun = { to: number; unit: string; noun: UnitNoun }

/** "mô hình, điển hình"; "xã, thị trấn"; "cán bộ và người dân". */
function addCoordinated(terms: readonly Term[], first: Noun): Noun {
  const result = { ...first }
  for (let step = 0; step < 4; step += 1) {
    const join = terms[result.to]?.normal
    if (join !== ',' && join !== 'và') break
    const next = findUnitAt(terms, result.to + 1)
    if (!next || !areCountedTogether(first.noun, next.entry) || isNumber(terms[next.to])) break
    result.unit += `${join === ',' ? ', ' : ' và '}${next.entry.unit}`
    result.to = next.to
  }
  return result
}

/** "/người/năm": the denominators of a rate. */
function readRate(terms: readonly Term[], index: number): { to: number; text: string } {
  let to = index
  let text = ''
  while (terms[to]?.tags.has('Slash') && !isNumber(terms[to + 1])) {
    const noun = findUnitAt(terms, to + 1)
    if (!noun) break
    const whole = addCoordinated(terms, { to: noun.to, unit: noun.entry.unit, noun: noun.entry })
    text += `/${whole.unit}`
    to = whole.to
  }
  return { to, text }
}

const CURRENCY: Record<string, string> = { đồng: 'VND' }

/** The unit that begins at this term; an unknown noun is read by grammar. `scaled`: the number has triệu or tỷ, which is money when no noun follows. */
export function readUnitPhrase(terms: readonly Term[], index: number, scaled: boolean): UnitPhrase | null {
  const known = findUnitAt(terms, index)
  if (known) {
    const whole = addCoordinated(terms, {
      to: known.to,
      unit: CURRENCY[known.entry.unit] ?? known.entry.unit,
      noun: known.entry,
    })
    const rate = readRate(terms, whole.to)
    return {
      from: index,
      to: rate.to,
      unit: whole.unit + rate.text,
      unitKind: known.entry.unitKind,
      known: true,
      base: whole.unit,
    }
  }
  if (scaled) {
    const rate = readRate(terms, index)
    return { from: index, to: rate.to, unit: `VND${rate.text}`, unitKind: 'money', known: true, base: 'VND' }
  }
  const unknown = readUnknownNoun(terms, index)
  if (!unknown) return null
  const rate = readRate(terms, unknown.to)
  return {
    from: index,
    to: rate.to,
    unit: unknown.noun + rate.text,
    unitKind: 'count',
    known: false,
    base: unknown.noun,
  }
}
