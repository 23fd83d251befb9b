import { fullName } from '../../gazetteer/index.js'
import { Tag, type Term } from '../../vietnamese/index.js'
import type { OrganKind } from '../units/lexicon.js'
import type { UnitMention } from '../units/mention.js'
import { speech } from './lexicon.js'
import type { PlacePhrase } from './places.js'
import { type SentenceReading, wordsOf } from './sentence-reading.js'

/** Organs that speak for their whole place; the figures of all others are their own. */
const OF_PLACE: ReadonlySet<OrganKind> = new Set(['government', 'committee', 'council', 'front'])
const OF_BODY: ReadonlySet<OrganKind> = new Set(['mass', 'youth'])
/** Longest name and honorific between an office and its verb: ", đồng chí Nguyễn Thị Thu Hà,". */
const LONGEST_NAME = 9
const HONORIFICS = new Set(['đồng', 'chí', 'ông', 'bà', 'anh', 'chị', 'đ', 'c', '/'])
const BEFORE_VERB = new Set(['đã', 'vui', 'mừng', 'phấn', 'khởi', 'cũng', 'còn', 'vừa', 'vẫn'])

/** Places and bodies whose organ or office holder opens a clause: "Chủ tịch UBND xã Tân Vinh cho biết", "Bí thư Đoàn xã Cư Yên". */
export function speakersIn(reading: SentenceReading, mentions: readonly UnitMention[]): PlacePhrase[] {
  return mentions.flatMap((mention) => {
    const { organ, level, place, from, to } = mention
    if (!organ || (level !== 'commune' && level !== 'village')) return []
    const unit = place ? fullName(place) : (organ.unit?.name ?? '')
    if (!unit.includes(' ')) return []
    const end = predicateAt(reading, to)
    if (end === null) return []
    const { kind } = organ.organ
    if (OF_BODY.has(kind)) return [{ from, to: end, level, name: wordsOf(reading, from, to), isBody: true }]
    return OF_PLACE.has(kind) ? [{ from, to: end, level, name: unit }] : []
  })
}

/** Where the predicate behind an office begins, past the holder's name: null where no verb follows. */
export function predicateAt({ terms, verbs }: SentenceReading, from: number): number | null {
  for (let index = from; index <= Math.min(terms.length - 1, from + LONGEST_NAME); index += 1) {
    if (speech.matchAt(terms, index) || BEFORE_VERB.has(terms[index]!.normal)) return index
    if (verbs.some((verb) => verb.from === index && verb.entry.role !== 'quality')) return index
    if (!isNameTerm(terms[index]!)) return null
  }
  return null
}

function isNameTerm(term: Term): boolean {
  return term.is(Tag.Title | Tag.Comma | Tag.Dash) || HONORIFICS.has(term.normal)
}
