import type { PlaceType } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import { PhraseIndex, phraseKey, Tag, type Term } from '../../vietnamese/index.js'
import { readLexicon } from './read-lexicon.js'

export type OrganKind =
  | 'committee'
  | 'part'
  | 'board'
  | 'agency'
  | 'steering'
  | 'council'
  | 'joint'
  | 'government'
  | 'front'
  | 'youth'
  | 'mass'
  | 'khoi'
  | 'force'
  | 'court'
  | 'service'
  | 'school'
  | 'ministry'
  | 'department'
  | 'private'

/** A row of data/lexicon/organisations.json. */
export type Organ = {
  kind: OrganKind
  name: string
  /** Level of the organ itself; "city" is decided by its unit. */
  level?: Level | 'city' | null
  named?: boolean
  field?: boolean
  /** The field must be one of the table: Vụ is also a crop or a case. */
  knownField?: boolean
  hostOnly?: boolean
  /** Read only after a title: Tổ trưởng Tổ … */
  objectOnly?: boolean
  skip?: boolean
  public?: boolean
  delegation?: boolean
  /** An association that the retired head: a former office before it does not make it one. */
  ofRetired?: boolean
  placeType?: PlaceType
  fields?: string[]
  written: string[]
}

/** One way to write an organ. `caps`: the abbreviation that opens it, read only as it is written or in capitals. */
export type OrganForm = { organ: Organ; caps: string | null }

type OrganTable = {
  organisations: Organ[]
  fields: { name: string; written: string[] }[]
  purposeStarts: string[]
  purposeEnds: string[]
}

const table = readLexicon<OrganTable>('organisations')

/** The abbreviation that a written form opens with: HU, UBND, ThU, TT; null for a word. */
export function openingAbbreviation(written: string): string | null {
  const first = written.split(/[^\p{L}]/u)[0] ?? ''
  return /\p{Lu}\P{Lu}*\p{Lu}/u.test(first) || /^\p{Lu}$/u.test(first) ? first : null
}

/** Whether a term can be this abbreviation: as written, or in capitals. */
export function isAbbreviation(term: Term, abbreviation: string): boolean {
  return term.is(Tag.Upper) || term.text === abbreviation
}

/** "Khoa học & Công nghệ" is "Khoa học và Công nghệ". */
const spellings = (written: string) => [
  written,
  ...(written.includes(' và ') ? [written.replaceAll(' và ', ' & ')] : []),
]

function indexOrgans(): PhraseIndex<OrganForm[]> {
  const forms = new Map<string, OrganForm[]>()
  for (const organ of table.organisations) {
    for (const written of organ.written.flatMap(spellings)) {
      const form = { organ, caps: openingAbbreviation(written) }
      const key = phraseKey(written)
      forms.set(key, [...(forms.get(key) ?? []), form])
    }
  }
  const index = new PhraseIndex<OrganForm[]>()
  for (const [key, list] of forms) index.add(key, list)
  return index
}

/** Every written form of every organ; an abbreviation may stand for several (TT: Thường trực, Trung tâm). */
export const organForms = indexOrgans()

/** Fields of departments (Sở, Phòng …): written form → full name. */
export const fieldNames = new PhraseIndex<string>()
for (const field of table.fields)
  for (const written of field.written.flatMap(spellings)) fieldNames.add(written, field.name)

function indexByField(): PhraseIndex<Organ[]> {
  const organs = new Map<string, Organ[]>()
  for (const organ of table.organisations) {
    for (const field of (organ.fields ?? []).flatMap(spellings)) {
      const key = phraseKey(field)
      organs.set(key, [...(organs.get(key) ?? []), organ])
    }
  }
  const index = new PhraseIndex<Organ[]>()
  for (const [key, list] of organs) index.add(key, list)
  return index
}

/** Organs by their field alone, for "TB Dân vận", "Trưởng khối vận", "Bộ trưởng Ngoại giao". */
export const organsByField = indexByField()

export function findOrgan(name: string): Organ {
  const organ = table.organisations.find((other) => other.name === name)
  if (!organ) throw new Error(`data/lexicon/organisations.json: no ${name}`)
  return organ
}

/** Kinds whose first word is a common noun: read as organs only where it is capitalised. */
export const CAPITALISED_KINDS: ReadonlySet<OrganKind> = new Set([
  'service',
  'school',
  'ministry',
  'department',
  'private',
])

export function isCapitalised(term: Term | undefined): boolean {
  return term?.is(Tag.Title | Tag.Upper) === true
}

/** "Khóa XX", "khoá 3": a term of office ends every name, though it is capitalised. */
export function opensTermOfOffice(terms: readonly Term[], at: number): boolean {
  const word = terms[at]?.normal
  if (word !== 'khóa' && word !== 'khoá') return false
  const next = terms[at + 1]
  return next?.is(Tag.Roman | Tag.Num) === true
}

/** "… phường Phú An ẢNH: ĐỖ TRƯỜNG": a credit that nothing parts from the words before. */
export function opensCredit(terms: readonly Term[], at: number): boolean {
  return terms[at]?.normal === 'ảnh' && terms[at + 1]?.is(Tag.Colon) === true
}

/** Words that open and end what a steering committee is for. */
export const purposeStarts: ReadonlySet<string> = new Set(table.purposeStarts)
export const purposeEnds = new PhraseIndex<true>()
for (const end of table.purposeEnds) purposeEnds.add(end, true)
