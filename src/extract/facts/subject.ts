import type { UnitRecord } from '../../model/unit.js'
import { Tag } from '../../vietnamese/index.js'
import type { ArticleReading } from './article-reading.js'
import { anyTypeIn, bareTypeIn, FAR, namesDistrict } from './bare-place-words.js'
import { bodyNameIn } from './bodies.js'
import type { Figure } from './figure.js'
import { itemNameSpan } from './item-names.js'
import { personNamed, pointsToPerson } from './persons.js'
import { bareNameIn, type PlacePhrase } from './places.js'
import type { SentenceReading } from './sentence-reading.js'
import { NOBODY, type Subject, SubjectNames } from './subject-names.js'
import { SubjectPhrases } from './subject-phrases.js'
import { isHonourUnit, isModelUnit } from './unit-class.js'

/** Words that bind a place behind a figure to it: "9 mô hình ở xã An Phú". */
const BINDERS = new Set(['tại', 'ở', 'của', 'thuộc', 'xã', 'bàn'])

/** Says whose figure it is: by the grammar of its sentence, else by the title, else the portal's own district. */
export class SubjectReader {
  readonly #names: SubjectNames
  readonly #phrases: SubjectPhrases
  readonly #titlePlace: PlacePhrase | null

  constructor(
    readonly article: ArticleReading,
    units: readonly UnitRecord[],
  ) {
    this.#names = new SubjectNames(article.context, units)
    this.#phrases = new SubjectPhrases(article)
    const titled = article.title.flatMap((index) => this.#phrases.placesAt(article.at(index)))
    this.#titlePlace = titled.find((place) => place.level !== 'province') ?? null
  }

  read(figure: Figure): Subject {
    const named =
      this.#itemBody(figure) ??
      this.#person(figure) ??
      this.#body(figure) ??
      this.#bareName(figure) ??
      this.#place(figure)
    if (named) return named
    const whole = this.#whole(figure)
    if (whole) return whole
    const place = this.#titlePlace
    if (place && (place.level === 'commune' || place.level === 'village'))
      return this.#names.resolve(place.name, 'title')
    return this.#district(figure)
  }

  /** The portal's district, unless the headline is about another one; without a portal the district that the text named last. */
  #district(figure: Figure): Subject {
    const title = this.#titlePlace?.level === 'district' ? this.#names.resolve(this.#titlePlace.name, 'title') : null
    if (this.#names.home.subjectName !== null)
      return title?.subjectUnitId && title.subjectUnitId !== this.#names.home.subjectUnitId ? title : this.#names.home
    const { index } = figure.reading
    for (let before = index - 1; before >= Math.max(0, index - FAR); before -= 1) {
      const place = this.#phrases.placesAt(this.article.at(before)).findLast(({ level }) => level === 'district')
      if (place) return this.#names.resolve(place.name, 'paragraph')
    }
    return title ?? unnamed(figure)
  }

  /** "toàn huyện", "UBND huyện": the page's own district, said in the sentence. */
  #ownDistrict(figure: Figure): Subject {
    const own = this.#district(figure)
    return own.subjectName === null ? own : { ...own, subjectBasis: 'sentence' }
  }

  /** "trong đó Hội Nông dân 20, Hội Phụ nữ 18": the item names its own body. */
  #itemBody(figure: Figure): Subject | null {
    const name = bodyNameIn(figure.reading, ...itemNameSpan(figure))
    return name ? { subjectUnitId: null, subjectName: name, subjectBasis: 'clause' } : null
  }

  /** "Ông Bùi Văn Lựu, ở xóm Rụt, đã hiến 450 m2": a household's own figure, until a place or another body is named. */
  #person(figure: Figure): Subject | null {
    if (isModelUnit(figure.unit) || isHonourUnit(figure.unit)) return null
    const { reading } = figure
    const pointer = pointsToPerson(reading, figure.from)
    const person = this.#phrases
      .personsAt(reading)
      .findLast(({ from }) => from <= figure.from && from > (pointer?.at ?? -1))
    const name = person ? person.name : pointer && this.#personBefore(reading, pointer.honorific)
    const since = person?.from ?? pointer?.at ?? 0
    const isOther =
      namesDistrict(reading, since, figure.from) ||
      this.#phrases.placesAt(reading).some(({ from }) => from >= since && from < figure.from) ||
      this.#phrases.bodiesAt(reading).some(({ from }) => from >= since && from < figure.from)
    return name && !isOther ? { subjectUnitId: null, subjectName: name, subjectBasis: 'clause' } : null
  }

  /** "Mỗi năm anh thu 400 triệu đồng": the person whom the last sentences named. */
  #personBefore(reading: SentenceReading, honorific: string): string | null {
    for (let index = reading.index; index >= Math.max(0, reading.index - FAR); index -= 1) {
      const name = personNamed(this.article.at(index), honorific)
      if (name) return name
    }
    return null
  }

  /** "Hội Nông dân huyện xây dựng 9 mô hình": a body that acts, until another clause names its own subject. */
  #body(figure: Figure): Subject | null {
    const { reading } = figure
    const body = this.#phrases.bodiesAt(reading).findLast(({ to }) => to <= figure.from)
    if (!body) return null
    const isLeft = leavesSubject(reading, body.to, figure.from)
    const isOther = this.#phrases.placesAt(reading).some(({ from }) => from >= body.to && from < figure.from)
    if (isLeft || isOther || namesDistrict(reading, body.to, figure.from)) return null
    const name = body.name.includes(' ') ? body.name : this.#bodyBefore(reading, body.name)
    return name ? { subjectUnitId: null, subjectName: name, subjectBasis: 'clause' } : null
  }

  /** "Hội cũng duy trì 46 mô hình": the last body of that kind that was named in full. */
  #bodyBefore(reading: SentenceReading, head: string): string | null {
    for (let index = reading.index; index >= Math.max(0, reading.index - FAR); index -= 1) {
      const named = this.#phrases.bodiesAt(this.article.at(index)).findLast(({ name }) => name.startsWith(`${head} `))
      if (named) return named.name
    }
    return null
  }

  /** "(Hà Giang 142 ha; Lai Châu 474 ha)": the name alone opens the item, in a list of at least two. */
  #bareName(figure: Figure): Subject | null {
    const { reading } = figure
    const neighbour = reading.figures[figure.index + 1] ?? reading.figures[figure.index - 1]
    if (!neighbour || neighbour.unit !== figure.unit) return null
    const name = bareNameIn(reading.terms, ...itemNameSpan(figure))
    if (!name || !this.#names.knows(name)) return null
    return this.#names.resolve(name, 'clause')
  }

  #place(figure: Figure): Subject | null {
    const { reading } = figure
    const places = this.#phrases.placesAt(reading)
    const behind = places.find((place) => this.#isBound(figure, place))
    if (behind) return this.#resolveLower(behind, 'clause')
    const before = places.findLast((place) => place.to <= figure.from && isOpenTo(reading, place, figure))
    if (!before) return this.#carried(figure)
    if (namesDistrict(reading, before.to, figure.from)) return this.#ownDistrict(figure)
    const isOwn = reading.clause[before.from] === reading.clause[figure.from]
    return this.#resolveLower(before, isOwn ? 'clause' : 'sentence')
  }

  /** What sentences before say where this one names no place: "…xã Hải Long. Xã có 178 hộ". */
  #carried(figure: Figure): Subject | null {
    const { reading } = figure
    if (namesDistrict(reading, 0, figure.from)) return null
    const word = bareTypeIn(reading, figure.from)
    // Counts of models stay the district's unless the sentence says "xã", "thôn"; land and money follow the paragraph.
    if (!word && (isModelUnit(figure.unit) || isHonourUnit(figure.unit) || figure.unit?.includes('xã'))) return null
    const [first] = this.article.blockOf(reading.index)
    const reach = word ? Math.max(0, reading.index - FAR) : Math.max(first, reading.index - 1)
    for (let before = reading.index - 1; before >= reach; before -= 1) {
      const sentence = this.article.at(before)
      if (!word && namesDistrict(sentence, 0, sentence.terms.length)) return null
      const place = this.#phrases.placesAt(sentence).findLast(({ level }) => level === 'village' || level === 'commune')
      if (place) return !word || place.name.includes(word) ? this.#names.resolve(place.name, 'paragraph') : null
    }
    return null
  }

  #isBound(figure: Figure, place: PlacePhrase): boolean {
    const { reading } = figure
    if (place.from < figure.to || place.to > figure.after[1] || place.from - figure.to > 8) return false
    if (reading.clause[place.from] !== reading.clause[figure.from]) return false
    return BINDERS.has(reading.terms[place.from - 1]!.normal)
  }

  /** The district's own name is its portal's default, not another subject. */
  #resolveLower(place: PlacePhrase, basis: Subject['subjectBasis']): Subject {
    const found = this.#names.resolve(place.name, basis)
    const isHome = place.level === 'district' && found.subjectUnitId === this.#names.home.subjectUnitId
    return isHome ? { ...this.#names.home, subjectBasis: basis } : found
  }

  /** "toàn tỉnh": a province's total is never the district's. */
  #whole(figure: Figure): Subject | null {
    const label = figure.reading.labels.findLast(
      ({ entry, from, to }) => entry.kind === 'whole' && to <= figure.from && !isOwnerOfOther(figure, from),
    )
    if (label?.entry.kind !== 'whole') return null
    const { level } = label.entry
    if (level === 'district') return this.#ownDistrict(figure)
    return level === 'province' || level === 'national' ? this.#names.whole(level) : null
  }
}

/** Where neither text nor portal names a place, its kind is all there is: "Bản có 86 hộ". */
function unnamed({ reading, from }: Figure): Subject {
  const type = anyTypeIn(reading, from)
  return type ? { subjectUnitId: null, subjectName: type, subjectBasis: 'clause' } : NOBODY
}

/** Whether a semicolon between is followed by another subject: "…; mở 50 lớp" goes on with the same one. */
function leavesSubject({ terms, verbs }: SentenceReading, from: number, to: number): boolean {
  return terms.slice(from, to).some((term, offset) => {
    if (!term.is(Tag.Semicolon)) return false
    const next = terms[from + offset + 1]?.normal === 'đã' ? from + offset + 2 : from + offset + 1
    return !verbs.some((verb) => verb.from === next && verb.entry.role !== 'have')
  })
}

/** A place governs what follows until another clause names its own subject; one in a bracket only what stands in there. */
function isOpenTo(reading: SentenceReading, place: PlacePhrase, figure: Figure): boolean {
  const { bracket, labels } = reading
  if (bracket[place.from] && bracket[place.from] !== bracket[figure.from]) return false
  return !labels.some((label) => label.entry.kind === 'whole' && label.from >= place.to && label.to <= figure.from)
}

/** "20 suất của tỉnh và 6 suất của huyện": của binds the province to the figure before it alone. */
function isOwnerOfOther({ reading: { terms, figures }, index }: Figure, at: number): boolean {
  return terms[at]!.normal === 'của' && figures.some((other) => other.index < index && other.to === at)
}
