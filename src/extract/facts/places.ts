import type { Level } from '../../model/evidence.js'
import { PhraseIndex, Tag, type Term } from '../../vietnamese/index.js'
import type { UnitMention } from '../units/mention.js'
import type { SentenceReading } from './sentence-reading.js'
import { predicateAt } from './speakers.js'

/** A place that a sentence names by its type: "xã Tam Dị", "ấp 7, xã Xà Phiên". */
export type PlacePhrase = { from: number; to: number; level: Level; name: string; isBody?: true }

const TYPES: Record<Level, string[]> = {
  village: [
    'thôn',
    'ấp',
    'bản',
    'xóm',
    'buôn',
    'làng',
    'khóm',
    'khu phố',
    'tổ dân',
    'khối phố',
    'khu dân cư',
    'tiểu khu',
    'bon',
    'plei',
    'phum',
    'sóc',
  ],
  commune: ['xã', 'phường', 'thị trấn'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  province: ['tỉnh'],
  national: [],
}

/** Types of villages whose name is a number: "tổ 7", "khu 4"; with words behind them they are no places. */
const NUMBERED = ['tổ', 'khu', 'đội', 'cụm']

const types = new PhraseIndex<Level>()
for (const [level, words] of Object.entries(TYPES)) for (const word of words) types.add(word, level as Level)
for (const word of NUMBERED) types.add(word, 'village')

const SINGLE_TYPES = new Set(Object.values(TYPES).flatMap((words) => words.filter((word) => !word.includes(' '))))

/** Whether a word says what kind of place its name is. */
export const isPlaceType = (word: string) => SINGLE_TYPES.has(word) || word === 'trấn' || word === 'phố'

/** Longest name of a place, in words. */
const LONGEST_NAME = 4

/** Places named with their type, in order; a village with its commune behind a comma is one. */
export function placesIn(reading: SentenceReading, mentions: readonly UnitMention[]): PlacePhrase[] {
  const { terms } = reading
  const found: PlacePhrase[] = []
  for (let index = 0; index < terms.length; index += 1) {
    const place = cutToName(clearOf(reading, placeAt(terms, index)), mentions)
    if (!place) continue
    const previous = found.at(-1)
    if (previous && joins(terms, previous, place)) {
      const isWhole = previous.level === 'village' && place.level === 'commune'
      found[found.length - 1] = {
        ...previous,
        to: place.to,
        name: isWhole ? `${previous.name}, ${place.name}` : previous.name,
      }
    } else found.push(place)
    index = place.to - 1
  }
  // "Trưởng thôn Lê Viết Sửu" names a person.
  const speaks = (place: PlacePhrase) =>
    mentions.some(({ from, organ }) => from === place.from && !organ) && predicateAt(reading, place.to) !== null
  return found.filter((place) => !isHeaded(terms, place.from, place.level) || speaks(place))
}

/** "phường Tân Thịnh Khai mạc hội thao": what the gazetteer knows ends the name. */
function cutToName(place: PlacePhrase | null, mentions: readonly UnitMention[]): PlacePhrase | null {
  // "xã An Thạnh 3": a number may end the name.
  const end = place && /\d$/u.test(place.name) ? place.to - 1 : place?.to
  const known = place && mentions.find(({ from, to, place: unit }) => unit && from === place.from && to < end!)
  if (!place || !known) return place
  const words = place.name.split(' ').slice(0, known.to - known.from)
  return { ...place, to: known.to, name: words.join(' ') }
}

/** "mỗi xã 2 mô hình" names no xã 2; "xã Đại Ân 12 mô hình" names xã Đại Ân. */
function clearOf({ figures }: SentenceReading, place: PlacePhrase | null): PlacePhrase | null {
  if (!place || !figures.some((figure) => figure.from < place.to && place.from < figure.to)) return place
  const name = place.name.replace(/ \d+$/u, '')
  const isNamed = name !== place.name && name.includes(' ') && /\p{Lu}/u.test(name)
  return isNamed ? { ...place, to: place.to - 1, name } : null
}

/** Words that make the type an office: trưởng thôn, già làng, Bí thư xã. */
const OFFICES = new Set(['trưởng', 'già', 'phó', 'ubnd', 'hđnd', 'ủy', 'đoàn', 'hội', 'mttq', 'đội'])

/** "Trưởng xóm Rụt": who heads a village speaks for it. */
const isHeaded = (terms: readonly Term[], from: number, level: Level) =>
  level === 'village' && terms[from - 1]?.normal === 'trưởng'

function placeAt(terms: readonly Term[], from: number): PlacePhrase | null {
  const type = types.matchAt(terms, from)
  if (!type || (OFFICES.has(terms[from - 1]?.normal ?? '') && !isHeaded(terms, from, type.entry))) return null
  const level = type.entry
  // "tổ dân phố", "tổ dân cư"
  const start = terms[from]!.normal === 'tổ' && type.to - from > 1 ? type.to + 1 : type.to
  const to = nameEnd(terms, start, level)
  if (to === start || (NUMBERED.includes(terms[from]!.normal) && type.to - from === 1 && !endsInNumber(terms, to)))
    return null
  const name = terms.slice(from, to).map((term, index) => (index === 0 ? term.text.toLowerCase() : term.text))
  return { from, to, level, name: name.join(' ') }
}

function nameEnd(terms: readonly Term[], start: number, level: Level): number {
  const first = terms[start]
  if (!first) return start
  // "thôn 3", "phường 12", "khu dân cư số 3"; "xã 12 tháng" is no name.
  const at = first.normal === 'số' ? start + 1 : start
  if (terms[at]?.is(Tag.Int)) return level === 'village' || level === 'commune' ? at + 1 : start
  let end = start
  while (end < terms.length && end - start < LONGEST_NAME && isNameWord(terms[end]!)) end += 1
  // "xã Đại Ân 1": a number that counts nothing ends the name.
  return end > start && terms[end]?.is(Tag.Int) ? end + 1 : end
}

const endsInNumber = (terms: readonly Term[], to: number) => terms[to - 1]!.is(Tag.Int)

function isNameWord(term: Term): boolean {
  return term.is(Tag.Word) && (term.is(Tag.Title) || term.is(Tag.Upper))
}

/** What goes on with an address: "thôn Lai Cách, xã Xuân Giang, huyện Sóc Sơn". */
const LARGER: Partial<Record<Level, Level[]>> = {
  village: ['commune', 'district', 'province'],
  commune: ['district', 'province'],
}

function joins(terms: readonly Term[], inner: PlacePhrase, outer: PlacePhrase): boolean {
  if (!LARGER[inner.level]?.includes(outer.level)) return false
  return outer.from === inner.to || (outer.from === inner.to + 1 && terms[inner.to]!.is(Tag.Comma))
}

/** The name that opens an item of a list: "Nghĩa Khánh 192 nhà; Nghĩa An 131 nhà". Null unless only name words stand there. */
export function bareNameIn(terms: readonly Term[], from: number, to: number): string | null {
  const words = terms
    .slice(from, to)
    .filter((term) => !term.is(Tag.Punct) && term.normal !== 'có' && term.normal !== 'và')
  if (words[0] && SINGLE_TYPES.has(words[0].normal)) return null
  if (words.length === 0 || words.length > LONGEST_NAME || !words.every(isNameWord)) return null
  return words.map((term) => term.text).join(' ')
}
