import type { Figure, Governing } from './figure.js'
import { type Verb, verbsIn } from './governing-verbs.js'
import { wordsOf } from './sentence-reading.js'

export function exemplary(figure: Figure): Governing {
  const quality = qualityOf(figure)
  const text = quality ? wordsOf(figure.reading, quality.from, quality.to) : null
  return { measure: 'exemplary', text, basis: 'own', rule: 'quality' }
}

/** A quality that the noun carries before the next verb: "mô hình “Dân vận khéo” tiêu biểu". */
export function qualityOf(figure: Figure): Verb | null {
  const first = verbsIn(figure, figure.after).find(({ entry }) => entry.role !== 'newness' && entry.role !== 'passive')
  return first?.entry.role === 'quality' ? first : null
}

export function decide(figure: Figure, verb: Verb, measure: Governing['measure'], rule: string): Governing {
  return { measure, text: wordsOf(figure.reading, verb.from, verb.to), basis: 'clause', rule }
}

export function other(figure: Figure, verb: Verb | null, rule: string): Governing {
  const text = verb ? wordsOf(figure.reading, verb.from, verb.to) : null
  return { measure: 'other', text, basis: verb ? 'clause' : 'default', rule }
}
