import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { renderDemoPage } from './demo-page.js'

const goldDate = z.looseObject({
  text: z.string(),
  role: z.string().optional(),
  from: z.string(),
  to: z.string(),
  grain: z.string().optional(),
  partOfDay: z.string().nullish(),
  inferred: z.array(z.string()).optional(),
  optional: z.boolean().optional(),
})

const goldUnit = z.looseObject({
  /** The words of the page; absent where the name is enough. */
  text: z.string().optional(),
  name: z.string().optional(),
  kind: z.string().optional(),
  level: z.string().nullish(),
  districtCode: z.string().nullish(),
  nameOptional: z.boolean().optional(),
  optional: z.boolean().optional(),
})

const goldPosition = z.looseObject({
  title: z.string(),
  organisation: z.string().nullish(),
  status: z.string().optional(),
})

const goldOfficial = z.looseObject({
  name: z.string(),
  honorific: z.string().nullish(),
  role: z.string().default('official'),
  positions: z.array(goldPosition).default([]),
})

const goldFact = z.looseObject({
  evidence: z.string(),
  value: z.number(),
  of: z.number().nullish(),
  max: z.number().nullish(),
  unit: z.string().nullable(),
  /** Further units that are as right. */
  unitAlt: z.array(z.string()).optional(),
  /** Right if found, no miss if not. */
  optional: z.boolean().optional(),
  unitKind: z.string().optional(),
  modality: z.string().nullish(),
  status: z.string().nullish(),
  measure: z.string().nullish(),
  topic: z.string().nullish(),
  topicIsNot: z.string().optional(),
  sector: z.string().nullish(),
  level: z.string().nullish(),
  holder: z.string().nullish(),
  period: z.looseObject({ from: z.string().nullable(), to: z.string().nullable() }).nullish(),
  partOfValue: z.number().nullish(),
  partOfEvidence: z.union([z.string(), z.array(z.string())]).optional(),
  subjectName: z.string().nullish(),
})

const goldBreakdown = z.looseObject({
  total: z.number(),
  parts: z.array(z.number()),
  status: z.string(),
  totalOf: z.array(z.number()).optional(),
})

const goldDocument = z.looseObject({
  text: z.string(),
  type: z.string(),
  number: z.string().nullish(),
  issuedOn: z.string().nullish(),
})

const goldArticle = z.looseObject({
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  author: z.string().nullish(),
  credit: z.string().nullish(),
  photoCredit: z.string().nullish(),
  section: z.string().nullish(),
  bodyStarts: z.string().optional(),
  bodyEnds: z.string().optional(),
  captions: z.array(z.string()).optional(),
  boilerplate: z.array(z.string()).optional(),
})

/** One labelled page, or one labelled sentence. A list that is absent is not scored; an empty one says there is none. */
export const goldSchema = z.looseObject({
  id: z.string().optional(),
  /** false: a draft made from the extraction, which nobody has corrected yet. */
  reviewed: z.boolean().optional(),
  file: z.string().optional(),
  text: z.string().optional(),
  documentTime: z.string().nullish(),
  source: z.looseObject({ districtCode: z.string().nullish(), platform: z.string().nullish() }).optional(),
  article: goldArticle.optional(),
  dates: z.array(goldDate).optional(),
  units: z.array(goldUnit).optional(),
  officials: z.array(goldOfficial).optional(),
  peopleNotOfficials: z.array(z.looseObject({ name: z.string() })).optional(),
  facts: z.array(goldFact).optional(),
  notFacts: z.array(z.string()).optional(),
  breakdowns: z.array(goldBreakdown).optional(),
  documents: z.array(goldDocument).optional(),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldFact = z.infer<typeof goldFact>
export type GoldCase = { name: string; gold: Gold; page: { kind: 'text' | 'html'; content: Uint8Array } | null }

/** "seeds/x.txt" is looked for beside the gold file, then beside each folder above it. */
function findPage(goldFile: string, named: string): string {
  for (let folder = dirname(resolve(goldFile)); ; folder = dirname(folder)) {
    const candidate = join(folder, named)
    if (existsSync(candidate)) return candidate
    if (dirname(folder) === folder) throw new Error(`${goldFile}: its page "${named}" is nowhere beside or above it`)
  }
}

function readCase(name: string, goldFile: string, raw: unknown): GoldCase {
  const parsed = goldSchema.safeParse(raw)
  if (!parsed.success) throw new Error(`${goldFile}: ${z.prettifyError(parsed.error)}`)
  const gold = parsed.data
  if (!gold.file) return { name, gold, page: unnamedPage(goldFile, gold) }
  const file = findPage(goldFile, gold.file)
  return { name, gold, page: { kind: /\.html?$/i.test(file) ? 'html' : 'text', content: readFileSync(file) } }
}

function unnamedPage(goldFile: string, gold: Gold): GoldCase['page'] {
  if (gold.text !== undefined) return null
  const content = renderDemoPage(goldFile)
  if (content === null) throw new Error(`${goldFile}: neither "file" nor "text" says what was labelled`)
  return { kind: 'html', content }
}

function readGoldFile(goldFile: string, name: string): GoldCase[] {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(goldFile, 'utf8'))
  } catch (error) {
    throw new Error(`${goldFile}: not JSON (${(error as Error).message})`)
  }
  if (!Array.isArray(raw)) return [readCase(name, goldFile, raw)]
  return raw.map((item, index) => readCase(`${name}#${index + 1}`, goldFile, item))
}

/** All gold cases of a folder (recursively) or of one file, in name order. Throws where a file is not gold or its page is missing. */
export function readGold(path: string): GoldCase[] {
  if (path.endsWith('.json')) return readGoldFile(path, path.replace(/^.*\//, '').replace(/\.json$/, ''))
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return names.sort().flatMap((name) => readGoldFile(join(path, name), name.replace(/\.json$/, '')))
}
