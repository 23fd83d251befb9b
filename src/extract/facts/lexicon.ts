import { readFileSync } from 'node:fs'
import type { Level } from '../../model/evidence.js'
import type { Fact, Measure, Sector } from '../../model/fact.js'
import { packageRoot } from '../../package-root.js'
import { PhraseIndex } from '../../vietnamese/index.js'

/**
 * What a verb or quality does to the measure of a figure; the roles are explained in data/lexicon/measures.json.
 * `none` are phrases that hold a verb's letters without being one (xây dựng nông thôn mới).
 */
export type VerbRole =
  | 'strong'
  | 'request'
  | 'build'
  | 'manner'
  | 'have'
  | 'select'
  | 'other'
  | 'quality'
  | 'newness'
  | 'passive'
  | 'none'
export type VerbEntry = { role: VerbRole; measure: Measure }

export type Holder = NonNullable<Fact['holder']>
export type LabelEntry =
  | { kind: 'sector'; sector: Sector }
  | { kind: 'level'; level: Level }
  | { kind: 'giver'; level: Level }
  | { kind: 'cityGiver' }
  | { kind: 'actors'; level: Level }
  | { kind: 'holder'; holder: Holder }
  | { kind: 'topic'; name: string }
  | { kind: 'lookAlike' }
  | { kind: 'noSector' }
  | { kind: 'whole'; level: Level }

export type CueKind =
  | 'parts'
  | 'weakParts'
  | 'among'
  | 'rest'
  | 'targets'
  | 'targetBlocks'
  | 'asOf'
  | 'untilDay'
  | 'compares'
  | 'tasks'
  | 'each'

function readLexicon<T>(name: string): T {
  return JSON.parse(readFileSync(`${packageRoot}data/lexicon/${name}.json`, 'utf8')) as T
}

type MeasureTable = {
  verbs: { measure: Measure; role: VerbRole; words: string[] }[]
  qualities: string[]
  newness: string[]
  passive: string[]
  noVerb: string[]
}

function indexVerbs(table: MeasureTable): PhraseIndex<VerbEntry> {
  const index = new PhraseIndex<VerbEntry>()
  const addAll = (words: string[], entry: VerbEntry) => {
    for (const word of words) index.add(word, entry)
  }
  addAll(table.qualities, { role: 'quality', measure: 'exemplary' })
  addAll(table.newness, { role: 'newness', measure: 'new' })
  addAll(table.passive, { role: 'passive', measure: 'other' })
  // Specific rows last: they win where a word stands in two lists.
  for (const row of [...table.verbs].reverse()) addAll(row.words, { role: row.role, measure: row.measure })
  addAll(table.noVerb, { role: 'none', measure: 'other' })
  return index
}

type SectorTable = { before: string[]; none: string[]; sectors: { sector: Sector; names: string[][] }[] }
type LevelTable = Record<'lists' | 'givers' | 'actors', { level: Level; words: string[] }[]> & { cityGivers: string[] }
type HolderTable = { holders: { holder: Holder; words: string[] }[] }
type CueTable = Record<CueKind, string[]> & {
  openers: string[]
  enumerated: string[]
  bodies: string[]
  speech: string[]
  wholes: { level: Level; words: string[] }[]
}
type TopicTable = {
  schemes: { name: string; words: string[] }[]
  lookAlikes: string[]
  schemeNouns: string[]
  models: string[]
  honoured: string[]
  honouredToo: string[]
  works: string[]
  otherKinds: string[]
}

const topicTable = readLexicon<TopicTable>('topics')
const cueTable = readLexicon<CueTable>('fact-cues')

/** What stands between the words of a field's name on different pages. */
const JOINERS = [' ', ', ', ' - ', ' và ']

/** Spellings of a field: its words joined in each way, mixed joints too for names of up to three words. */
function spellSector(words: string[]): string[] {
  const [first, ...rest] = words
  return rest.reduce(
    (spellings, word) => spellings.flatMap((start) => JOINERS.map((joiner) => `${start}${joiner}${word}`)),
    [first ?? ''],
  )
}

function addSectors(index: PhraseIndex<LabelEntry>, table: SectorTable): void {
  for (const phrase of table.none) index.add(phrase, { kind: 'noSector' })
  for (const { sector, names } of table.sectors) {
    for (const spelling of names.flatMap(spellSector)) {
      const entry: LabelEntry = { kind: 'sector', sector }
      index.add(spelling, entry)
      for (const before of table.before) index.add(`${before} ${spelling}`, entry)
    }
  }
}

function indexLabels(): PhraseIndex<LabelEntry> {
  const index = new PhraseIndex<LabelEntry>()
  addSectors(index, readLexicon<SectorTable>('sectors'))
  const levels = readLexicon<LevelTable>('levels')
  for (const { level, words } of levels.givers) for (const word of words) index.add(word, { kind: 'giver', level })
  for (const word of levels.cityGivers) index.add(word, { kind: 'cityGiver' })
  for (const { level, words } of levels.actors) for (const word of words) index.add(word, { kind: 'actors', level })
  for (const { level, words } of levels.lists) for (const word of words) index.add(word, { kind: 'level', level })
  for (const { holder, words } of readLexicon<HolderTable>('holders').holders) {
    for (const word of words) index.add(word, { kind: 'holder', holder })
  }
  for (const { level, words } of cueTable.wholes) for (const word of words) index.add(word, { kind: 'whole', level })
  for (const word of topicTable.lookAlikes) index.add(word, { kind: 'lookAlike' })
  for (const { name, words } of topicTable.schemes) for (const word of words) index.add(word, { kind: 'topic', name })
  return index
}

const CUE_KINDS: CueKind[] = [
  'parts',
  'weakParts',
  'among',
  'rest',
  'asOf',
  'untilDay',
  'compares',
  'tasks',
  'each',
  'targets',
  'targetBlocks',
]

function indexCues(): PhraseIndex<CueKind> {
  const index = new PhraseIndex<CueKind>()
  for (const kind of CUE_KINDS) for (const word of cueTable[kind]) index.add(word, kind)
  return index
}

function indexWords(words: string[]): PhraseIndex<true> {
  const index = new PhraseIndex<true>()
  for (const word of words) index.add(word, true)
  return index
}

export const verbs = indexVerbs(readLexicon<MeasureTable>('measures'))
export const labels = indexLabels()
export const cues = indexCues()
export const openers = indexWords(cueTable.openers)
export const enumerated = indexWords(cueTable.enumerated)
export const bodies = indexWords(cueTable.bodies)
export const speech = indexWords(cueTable.speech)
export const schemeNouns = indexWords(topicTable.schemeNouns)
const schemeList = new Set(topicTable.schemes.map(({ name }) => name))
export const isKnownScheme = (name: string) => schemeList.has(name)
export const modelNouns = topicTable.models.map((word) => word.toLowerCase())
export const honouredNouns = topicTable.honoured
export const honouredToo = topicTable.honouredToo
export const workNouns = new Set(topicTable.works)
export const otherKinds = indexWords(topicTable.otherKinds)
