import { childrenOn, fullName, type Place } from '../../gazetteer/index.js'
import type { Fact } from '../../model/fact.js'
import type { UnitRecord } from '../../model/unit.js'
import { Tag } from '../../vietnamese/index.js'
import { analyseUnits } from '../units/index.js'
import type { ArticleReading, FactContext } from './article-reading.js'
import { anyTypeIn, bareTypeIn, FAR, namesDistrict } from './bare-place-words.js'
import { type BodyPhrase, bodiesIn, bodyNameIn } from './bodies.js'
import type { Figure } from './figure.js'
import { dayOf, findHome } from './home.js'
import { itemNameSpan } from './item-names.js'
import { personNamed, personsIn, pointsToPerson } from './persons.js'
import { bareNameIn, type PlacePhrase, placesIn } from './places.js'
import type { SentenceReading } from './sentence-reading.js'
import { speakersIn } from './speakers.js'
import { isHonourUnit, isModelUnit } from './unit-class.js'

export type Subject = Pick<Fact, 'subjectUnitId' | 'subjectName' | 'subjectBasis'>

const NOBODY: Subject = { subjectUnitId: null, subjectName: null, subjectBasis: null }
/** Words that bind a place behind a figure to it: "9 mô hình ở xã An Phú". */
const BINDERS = new Set(['tại', 'ở', 'của', 'thuộc', 'xã', 'bàn'])

/** Says whose figure it is: by the grammar of its sentence, else by the title, else the portal's own district. */
export class SubjectReader {
  readonly #home: Subject
  readonly #places = new Map<number, PlacePhrase[]>()
  readonly #bodies = new Map<number, BodyPhrase[]>()
  readonly #titlePlace: PlacePhrase | null
  /** First administrative unit of each level. */
  readonly #wholes = new Map<UnitRecord['level'], UnitRecord>()
  /** Units by full and by bare name, lower case. */
  readonly #byName = new Map<string, { unitId: string | null }>()

  constructor(
    readonly article: ArticleReading,
    readonly units: readonly UnitRecord[],
  ) {
    this.#home = homeOf(article.context)
    for (const unit of units) {
      if (unit.kind === 'administrative' && !this.#wholes.has(unit.level)) this.#wholes.set(unit.level, unit)
      for (const name of [unit.name, bareNameOf(unit)]) {
        if (name && !this.#byName.has(name.toLowerCase())) this.#byName.set(name.toLowerCase(), unit)
      }
    }
    for (const place of neighbours(article.context)) {
      const name = place.name.toLowerCase()
      if (!this.#byName.has(name)) this.#byName.set(name, place)
    }
    const titled = article.title.flatMap((index) => this.#placesAt(article.at(index)))
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
    if (place && (place.level === 'commune' || place.level === 'village')) return this.#resolve(place.name, 'title')
    return this.#district(figure)
  }

  /** The portal's district, unless the headline is about another one; without a portal the district that the text named last. */
  #district(figure: Figure): Subject {
    const title = this.#titlePlace?.level === 'district' ? this.#resolve(this.#titlePlace.name, 'title') : null
    if (this.#home.subjectName !== null)
      return title?.subjectUnitId && title.subjectUnitId !== this.#home.subjectUnitId ? title : this.#home
    const { index } = figure.reading
    for (let before = index - 1; before >= Math.max(0, index - FAR); before -= 1) {
      const place = this.#placesAt(this.article.at(before)).findLast(({ level }) => level === 'district')
      if (place) return this.#resolve(place.name, 'paragraph')
    }
    return title ?? unnamed(figure)
  }

  #placesAt(reading: SentenceReading): PlacePhrase[] {
    const known = this.#places.get(reading.index)
    if (known) return known
    const mentions = analyseUnits(this.article.doc, this.article.context).bySentence[reading.index] ?? []
    const speakers = speakersIn(reading, mentions)
    const places = placesIn(reading, mentions).filter(
      ({ from }) => !speakers.some((one) => one.from <= from && from < one.to),
    )
    const found = [...places, ...speakers].sort((one, other) => one.from - other.from)
    this.#places.set(reading.index, found)
    return found
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
    const person = personsIn(reading).findLast(({ from }) => from <= figure.from && from > (pointer?.at ?? -1))
    const name = person ? person.name : pointer && this.#personBefore(reading, pointer.honorific)
    const since = person?.from ?? pointer?.at ?? 0
    const isOther =
      namesDistrict(reading, since, figure.from) ||
      this.#placesAt(reading).some(({ from }) => from >= since && from < figure.from) ||
      this.#bodiesAt(reading).some(({ from }) => from >= since && from < figure.from)
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
    const body = this.#bodiesAt(reading).findLast(({ to }) => to <= figure.from)
    if (!body) return null
    const isLeft = leavesSubject(reading, body.to, figure.from)
    const isOther = this.#placesAt(reading).some(({ from }) => from >= body.to && from < figure.from)
    if (isLeft || isOther || namesDistrict(reading, body.to, figure.from)) return null
    const name = body.name.includes(' ') ? body.name : this.#bodyBefore(reading, body.name)
    return name ? { subjectUnitId: null, subjectName: name, subjectBasis: 'clause' } : null
  }

  /** "Hội cũng duy trì 46 mô hình": the last body of that kind that was named in full. */
  #bodyBefore(reading: SentenceReading, head: string): string | null {
    for (let index = reading.index; index >= Math.max(0, reading.index - FAR); index -= 1) {
      const named = this.#bodiesAt(this.article.at(index)).findLast(({ name }) => name.startsWith(`${head} `))
      if (named) return named.name
    }
    return null
  }

  #bodiesAt(reading: SentenceReading): BodyPhrase[] {
    const known = this.#bodies.get(reading.index)
    if (known) return known
    const found = bodiesIn(reading)
    this.#bodies.set(reading.index, found)
    return found
  }

  /** "(Hà Giang 142 ha; Lai Châu 474 ha)": the name alone opens the item, in a list of at least two. */
  #bareName(figure: Figure): Subject | null {
    const { reading } = figure
    const neighbour = reading.figures[figure.index + 1] ?? reading.figures[figure.index - 1]
    if (!neighbour || neighbour.unit !== figure.unit) return null
    const name = bareNameIn(reading.terms, ...itemNameSpan(figure))
    if (!name || !this.#byName.has(name.toLowerCase())) return null
    return this.#resolve(name, 'clause')
  }

  #place(figure: Figure): Subject | null {
    const { reading } = figure
    const places = this.#placesAt(reading)
    const behind = places.find((place) => this.#isBound(figure, place))
    if (behind) return this.#resolveLower(behind, 'clause')
    const before = places.findLast((place) => place.to <= figure.from && isOpenTo(reading, place, figure))
    if (!before) return this.#carried(figure)
    if (namesDistrict(reading, before.to, figure.from)) return { ...this.#home, subjectBasis: 'sentence' }
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
      const place = this.#placesAt(sentence).findLast(({ level }) => level === 'village' || level === 'commune')
      if (place) return !word || place.name.includes(word) ? this.#resolve(place.name, 'paragraph') : null
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
    const found = this.#resolve(place.name, basis)
    if (place.level !== 'district' || found.subjectUnitId === this.#home.subjectUnitId) {
      if (place.level === 'district') return { ...this.#home, subjectBasis: basis }
    }
    return found
  }

  /** "toàn tỉnh": a province's total is never the district's. */
  #whole(figure: Figure): Subject | null {
    const label = figure.reading.labels.findLast(
      ({ entry, from, to }) => entry.kind === 'whole' && to <= figure.from && !isOwnerOfOther(figure, from),
    )
    if (label?.entry.kind !== 'whole') return null
    const { level } = label.entry
    if (level === 'district') return { ...this.#home, subjectBasis: this.#home.subjectName ? 'sentence' : null }
    if (level === 'commune') return null
    const unit = this.#wholes.get(level)
    return {
      subjectUnitId: unit?.unitId ?? null,
      subjectName: unit?.name ?? (level === 'province' ? 'toàn tỉnh' : 'cả nước'),
      subjectBasis: 'sentence',
    }
  }

  #resolve(name: string, basis: Subject['subjectBasis']): Subject {
    const first = name.split(', ')[0]!.toLowerCase()
    const unit = this.#byName.get(first)
    return { subjectUnitId: unit?.unitId ?? null, subjectName: name, subjectBasis: basis }
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

/** "xã Tam Dị" → "Tam Dị". */
function bareNameOf(unit: UnitRecord): string | null {
  if (unit.kind !== 'administrative') return null
  return unit.name.replace(/^\p{Ll}+(?: (?:trấn|xã|phố))? /u, '')
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

/** The communes of the portal's district and the districts of its province, which lists name without their type. */
function neighbours(context: FactContext): readonly Place[] {
  const { district, province } = findHome(context)
  const day = dayOf(context)
  return [...(district ? childrenOn(district.code, day) : []), ...(province ? childrenOn(province.code, day) : [])]
}

function homeOf(context: FactContext): Subject {
  const place = findHome(context).district
  if (!place) return NOBODY
  return { subjectUnitId: place.unitId, subjectName: fullName(place), subjectBasis: 'pipeline' }
}
