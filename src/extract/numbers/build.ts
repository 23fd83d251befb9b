import type { NumberRecord } from '../../model/number.js'
import { type Chunks, Tag, type Term } from '../../vietnamese/index.js'
import { readEach } from './each.js'
import type { NumberMention } from './mention.js'
import { readModality, readTrailingModality } from './modality.js'
import { readNounBefore } from './noun-before.js'
import { readUnitPhrase, type UnitPhrase } from './unit-phrase.js'

/** The figures of one expression: chunks [from, to) and what they say. */
export type Figures = {
  from: number
  to: number
  value: number
  max: number | null
  of: number | null
  shape: 'single' | 'range' | 'ratio' | 'ordinal'
  atLeast: boolean
  scaled: boolean
  rule: string
}

type Tail = { to: number; unit: string | null; phrase: UnitPhrase | null; percent: boolean }

function readTail(terms: readonly Term[], from: number, to: number, figures: Figures, hasPercent: boolean): Tail {
  const next = terms[to]
  if (hasPercent) return { to, unit: '%', phrase: null, percent: true }
  if (next?.is(Tag.Percent)) return readPercentRate(terms, to + 1)
  if (next?.normal === 'phần' && terms[to + 1]?.normal === 'trăm') return readPercentRate(terms, to + 2)
  if (figures.shape === 'ordinal') return { to, unit: null, phrase: null, percent: false }
  const phrase = readUnitPhrase(terms, to, figures.scaled) ?? readNounBefore(terms, from)
  return { to: phrase ? Math.max(to, phrase.to) : to, unit: phrase?.unit ?? null, phrase, percent: false }
}

/** "12%/năm". */
function readPercentRate(terms: readonly Term[], to: number): Tail {
  const slash = terms[to]?.is(Tag.Slash) && terms[to]!.is(Tag.Glued)
  const phrase = slash ? readUnitPhrase(terms, to + 1, false) : null
  if (!phrase?.known) return { to, unit: '%', phrase: null, percent: true }
  return { to: phrase.to, unit: `%/${phrase.unit}`, phrase: null, percent: true }
}

function kindOf(figures: Figures, tail: Tail): NumberRecord['kind'] {
  if (figures.shape === 'ordinal' || figures.shape === 'ratio') return figures.shape
  if (tail.percent) return 'percent'
  if (!tail.phrase) return 'cardinal'
  if (tail.phrase.unitKind === 'money') return 'money'
  return tail.phrase.unitKind === 'duration' ? 'duration' : 'quantity'
}

/** "mỗi suất 500.000 đồng" is a rate; counts told for each keep their noun, which their measure hangs on. */
function isRated({ phrase, percent }: Tail): boolean {
  return phrase?.unitKind === 'money' && !percent && !phrase.unit.includes('/')
}

/** Measures that a comma with three digits divides: "43,928 km"; things are counted in whole numbers. */
function readValue(terms: readonly Term[], from: number, to: number, { value }: Figures, { phrase }: Tail): number {
  const digits = to - from === 1 ? terms[from]!.shape.digits : null
  if (digits?.separators !== 'comma-groups' || digits.other === null || digits.value !== value) return value
  if (!phrase || phrase.unitKind === 'count') return value
  const isDotted = terms.some(({ shape }) => shape.digits?.separators === 'dot-groups')
  return phrase.unit === 'km' || isDotted ? digits.other : value
}

/** One mention from its figures: unit, rate and modality are read around them. */
export function buildMention(chunks: Chunks, sentence: number, figures: Figures): NumberMention {
  const { terms } = chunks.sentence
  const valueFrom = chunks.from[figures.from]!
  const valueTo = chunks.to[figures.to - 1]!
  const hasPercent = terms[valueTo - 1]!.is(Tag.Percent)
  const tail = readTail(terms, valueFrom, valueTo, figures, hasPercent)
  const start = figures.max !== null && terms[valueFrom - 1]?.normal === 'từ' ? valueFrom - 1 : valueFrom
  const head = readModality(terms, start, terms[valueTo]?.normal ?? '')
  const half = figures.shape === 'single' && terms[tail.to]?.shape.numberWord?.role === 'half' ? 1 : 0
  const end = tail.to + half
  const trailing = readTrailingModality(terms, end)
  const each = isRated(tail) ? readEach(terms, head.from, end) : null
  return {
    sentence,
    from: head.from,
    to: trailing?.to ?? end,
    valueFrom,
    valueTo,
    unitSpan: tail.phrase && tail.phrase.to > tail.phrase.from ? [tail.phrase.from, tail.phrase.to] : null,
    // "hai năm rưỡi"
    value: readValue(terms, valueFrom, valueTo, figures, tail) + half / 2,
    max: figures.max,
    of: figures.of,
    kind: kindOf(figures, tail),
    unit: each === null ? tail.unit : `${tail.unit}/${each}`,
    unitKind: tail.percent ? 'percent' : (tail.phrase?.unitKind ?? 'other'),
    unitKnown: tail.percent || tail.phrase?.known === true,
    modality: trailing?.modality ?? (figures.atLeast && head.modality === 'exact' ? 'at-least' : head.modality),
    rule: figures.rule,
  }
}
