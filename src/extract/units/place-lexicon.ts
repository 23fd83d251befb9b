import type { PlaceType } from '../../gazetteer/index.js'
import { PhraseIndex } from '../../vietnamese/index.js'
import { readLexicon } from './read-lexicon.js'

type PlaceWords = {
  types: { type: PlaceType; words: string[]; abbreviations: string[] }[]
  villages: { name: string; written: string[] }[]
  notVillageAfter: string[]
  attributes: string[]
  landmarks: string[]
  namedBy: string[]
  openers: string[]
  countries: string[]
  many: string[]
}
const table = readLexicon<PlaceWords>('place-words')

/** Types of administrative units as they stand before a name. `caps`: abbreviations (TP, H.), which need a name. */
export const placeTypes = new PhraseIndex<{ type: PlaceType; caps: boolean }>()
for (const { type, words, abbreviations } of table.types) {
  for (const word of words) placeTypes.add(word, { type, caps: false })
  for (const word of abbreviations) placeTypes.add(word, { type, caps: true })
}

/** Villages and their like; they have no codes. */
export const villageTypes = new PhraseIndex<string>()
for (const { name, written } of table.villages) for (const word of written) villageTypes.add(word, name)

/** Words after which "bản" is a document: văn bản, nguyên bản. */
export const notVillageAfter: ReadonlySet<string> = new Set(table.notVillageAfter)
/** What a unit is, between its type and its name: huyện đảo Lý Sơn, xã biên giới Sà Phìn. */
export const unitAttributes = new PhraseIndex<true>()
for (const attribute of table.attributes) unitAttributes.add(attribute, true)
/** Nouns before names that open like a form of address: cống Bà Tài, chợ Ông Tạ. */
export const landmarks: ReadonlySet<string> = new Set(table.landmarks)
/** Words before a capitalised name that make it a person's or a thing's: ông Xuân Trường, chợ Kim Sơn. */
export const namedBy: ReadonlySet<string> = new Set(table.namedBy)
/** First words of a sentence that are capitalised only for that: "Tại Kim Bảng". */
export const sentenceOpeners: ReadonlySet<string> = new Set(table.openers)
/** Words that speak of several units: "các Đảng ủy". */
export const manyWords: ReadonlySet<string> = new Set(table.many)
/** Countries and bodies of states: whose a ministry is, or between a title and a foreigner's name. */
export const countries = new PhraseIndex<true>()
for (const country of table.countries) countries.add(country, true)
