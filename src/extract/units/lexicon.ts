import { readFileSync } from 'node:fs'
import type { PlaceType } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import { packageRoot } from '../../package-root.js'
import { PhraseIndex, phraseKey, type Term } from '../../vietnamese/index.js'

export type OrganKind =
  | 'committee'
  | 'part'
  | 'board'
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
  placeType?: PlaceType
  fields?: string[]
  written: string[]
}

/** One way to write an organ. `caps`: the abbreviation that opens it, read only as it is written or in capitals. */
export type OrganForm = { organ: Organ; caps: string | null }

type OrganTable = { organisations: Organ[]; fields: { name: string; written: string[] }[] }

export function readLexicon<T>(name: string): T {
  return JSON.parse(readFileSync(`${packageRoot}data/lexicon/${name}.json`, 'utf8')) as T
}

const table = readLexicon<OrganTable>('organisations')

/** The abbreviation that a written form opens with: HU, UBND, ThU, TT; null for a word. */
export function openingAbbreviation(written: string): string | null {
  const first = written.split(/[^\p{L}]/u)[0] ?? ''
  return /\p{Lu}\P{Lu}*\p{Lu}/u.test(first) || /^\p{Lu}$/u.test(first) ? first : null
}

/** Whether a term can be this abbreviation: as written, or in capitals. */
export function isAbbreviation(term: Term, abbreviation: string): boolean {
  return term.tags.has('Upper') || term.text === abbreviation
}

function indexOrgans(): PhraseIndex<OrganForm[]> {
  const forms = new Map<string, OrganForm[]>()
  for (const organ of table.organisations) {
    for (const written of organ.written) {
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
for (const field of table.fields) for (const written of field.written) fieldNames.add(written, field.name)

function indexByField(): PhraseIndex<Organ[]> {
  const organs = new Map<string, Organ[]>()
  for (const organ of table.organisations) {
    for (const field of organ.fields ?? []) {
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
  return term !== undefined && (term.tags.has('Title') || term.tags.has('Upper'))
}

/** Words at which the purpose of a steering committee ends. */
export const purposeEnds = new PhraseIndex<true>()
for (const end of [
  'tổ chức',
  'đã',
  'vừa',
  'họp',
  'do',
  'cấp',
  'thống nhất',
  'có',
  'là',
  'sẽ',
  'chọn',
  'xét',
  'khen',
  'phát biểu',
  'chủ trì',
  'kết luận',
  'nhấn mạnh',
  'đề nghị',
  'yêu cầu',
  'cho biết',
  'cùng',
  'đến',
  'dự',
  'tham dự',
  'làm',
  'trao',
  'tặng',
  'tiến hành',
  'ban hành',
  'công bố',
  'quyết định',
  'biểu dương',
  'ghi nhận',
  'đánh giá',
  'khai mạc',
  'trình bày',
  'báo cáo',
  'cho',
  'thuộc',
  'sang',
  'giữ chức',
  'được',
  'bị',
  'về làm',
  'năm',
  'giai đoạn',
  'nhiệm kỳ',
  'trong',
]) {
  purposeEnds.add(end, true)
}

/** Types of administrative units as they stand before a name. `caps`: abbreviations (TP, H.), which need a name. */
export const placeTypes = new PhraseIndex<{ type: PlaceType; caps: boolean }>()
const writtenTypes: [PlaceType, string[], string[]][] = [
  ['tỉnh', ['tỉnh'], []],
  ['thành phố', ['thành phố', 'thành phồ'], ['tp', 'tp.', 't.p', 't.p.']],
  ['thị xã', ['thị xã'], ['tx', 'tx.']],
  ['quận', ['quận'], ['q.']],
  ['huyện', ['huyện'], ['h.']],
  ['xã', ['xã'], ['x.']],
  ['phường', ['phường'], ['p.']],
  ['thị trấn', ['thị trấn'], ['tt', 'tt.']],
  ['đặc khu', ['đặc khu'], []],
]
for (const [type, words, abbreviations] of writtenTypes) {
  for (const word of words) placeTypes.add(word, { type, caps: false })
  for (const word of abbreviations) placeTypes.add(word, { type, caps: true })
}

/** Villages and their like; they have no codes. */
export const villageTypes = new PhraseIndex<string>()
for (const word of [
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'bon',
  'làng',
  'xóm',
  'khóm',
  'khu phố',
  'tổ dân phố',
  'khu dân cư',
  'khu vực',
  'tiểu khu',
  'phum',
  'sóc',
]) {
  villageTypes.add(word, word)
}
villageTypes.add('TDP', 'tổ dân phố').add('KDC', 'khu dân cư').add('KP', 'khu phố')

/** Ranks of the armed forces: they end a place's name ("Trưởng Công an huyện Thượng tá A"). */
export const ranks = new PhraseIndex<true>()
type RankTable = { honorifics: { kind: string; written: string[] }[] }
for (const { kind, written } of readLexicon<RankTable>('honorifics').honorifics) {
  if (kind === 'rank') for (const rank of written) ranks.add(rank, true)
}

type SurnameTable = {
  common: string[]
  rare: string[]
  minorities: Record<string, string[]>
  particles: string[]
  historic: string[]
  stops: string[]
}
const surnameTable = readLexicon<SurnameTable>('surnames')
const keys = (words: string[]) => words.map((word) => word.normalize('NFC').toLowerCase())

export const commonSurnames: ReadonlySet<string> = new Set(keys(surnameTable.common))
export const surnames: ReadonlySet<string> = new Set([
  ...keys(surnameTable.common),
  ...keys(surnameTable.rare),
  ...Object.values(surnameTable.minorities).flatMap((list) => keys(list).map((name) => name.split(' ')[0]!)),
  ...keys(surnameTable.particles),
])
export const historicNames: ReadonlySet<string> = new Set(keys(surnameTable.historic))
export const nameStops = new PhraseIndex<true>()
for (const stop of surnameTable.stops) nameStops.add(stop, true)
