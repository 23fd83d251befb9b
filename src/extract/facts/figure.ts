import type { Level } from '../../model/evidence.js'
import type { Fact, Measure, Period, Sector, UnitKind } from '../../model/fact.js'
import type { NumberMention } from '../numbers/mention.js'
import type { Holder } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

/** Where a decision about a figure was taken from; the nearer, the surer. */
export type Basis = 'own' | 'clause' | 'group' | 'total' | 'sentence' | 'paragraph' | 'title' | 'default'

export type Decided<T> = { value: T; basis: Basis; rule: string }

export type Governing = { measure: Measure; text: string | null; basis: Basis; rule: string }

/** Terms [from, to) of a sentence. */
export type Span = [from: number, to: number]

/** A number that counts as a fact, with what was decided about it so far. Terms are those of its sentence. */
export type Figure = {
  mention: NumberMention
  reading: SentenceReading
  /** Index among the figures of the sentence. */
  index: number
  from: number
  to: number
  unit: string | null
  unitKind: UnitKind
  /** What surrounds it and belongs to it alone, before and after. */
  before: Span
  after: Span
  /** Coordinated figures that share verb and attributes, itself included, in order. */
  group: Figure[]
  governing: Governing
  topic: Decided<string> | null
  sector: Sector | null
  level: Level | null
  holder: Holder | null
  isNew: boolean
  status: Fact['status']
  period: Period | null
  /** The days of its rank in a list of times that a "lần lượt" matches with figures. */
  rankDays: { from: string; to: string } | null
  totals: Figure[]
  /** How the link to the totals was found. */
  partRule: string | null
  /** The figure that this one only repeats, if any. */
  sameAs: Figure | null
}

/** The mention that stands for a figure: itself, or the one that it repeats. */
export function originalOf(figure: Figure): Figure {
  let original = figure
  while (original.sameAs) original = original.sameAs
  return original
}
