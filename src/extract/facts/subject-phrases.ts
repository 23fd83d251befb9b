import { analyseUnits } from '../units/index.js'
import type { ArticleReading } from './article-reading.js'
import { type BodyPhrase, bodiesIn } from './bodies.js'
import { type PersonPhrase, personsIn } from './persons.js'
import { type PlacePhrase, placesIn } from './places.js'
import type { SentenceReading } from './sentence-reading.js'
import { speakersIn } from './speakers.js'

/** Places, bodies and persons of each sentence, found once. */
export class SubjectPhrases {
  readonly #places = new Map<number, PlacePhrase[]>()
  readonly #bodies = new Map<number, BodyPhrase[]>()
  readonly #persons = new Map<number, PersonPhrase[]>()

  constructor(readonly article: ArticleReading) {}

  /** Places that are named by their type, and those whose organs or office holders speak or act. */
  placesAt(reading: SentenceReading): PlacePhrase[] {
    return remember(this.#places, reading, () => {
      const mentions = analyseUnits(this.article.doc, this.article.context).bySentence[reading.index] ?? []
      const speakers = speakersIn(reading, mentions)
      const isSpoken = ({ from }: PlacePhrase) => speakers.some((one) => one.from <= from && from < one.to)
      const places = placesIn(reading, mentions).filter((place) => !isSpoken(place))
      return [...places, ...speakers].sort((one, other) => one.from - other.from)
    })
  }

  bodiesAt(reading: SentenceReading): BodyPhrase[] {
    return remember(this.#bodies, reading, () => bodiesIn(reading))
  }

  personsAt(reading: SentenceReading): PersonPhrase[] {
    return remember(this.#persons, reading, () => personsIn(reading))
  }
}

function remember<T>(found: Map<number, T>, { index }: SentenceReading, read: () => T): T {
  const known = found.get(index)
  if (known !== undefined) return known
  const made = read()
  found.set(index, made)
  return made
}
