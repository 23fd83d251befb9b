import type { z } from 'zod'
import { articleSchema } from '../../model/article.js'
import { checkSchema } from '../../model/check.js'
import { dateSchema } from '../../model/date.js'
import { documentSchema } from '../../model/document.js'
import { factSchema } from '../../model/fact.js'
import { officialSchema, positionSchema } from '../../model/official.js'
import { unitSchema } from '../../model/unit.js'
import type { Column, Table, TableKind } from './column.js'
import {
  articleExtrasSchema,
  articleGroupSchema,
  articleVersionSchema,
  breakdownSchema,
  claimMentionSchema,
  claimSchema,
  databaseInfoSchema,
  nearPairSchema,
  officeSchema,
  placeRowSchema,
  successionRowSchema,
  successorSchema,
} from './derived.js'
import { columnsFromZod, type FromZodOptions } from './from-zod.js'
import {
  correctionRowSchema,
  issueRowSchema,
  pageRowSchema,
  pipelineRowSchema,
  runRowSchema,
  shardRowSchema,
} from './operations.js'

const articleId: Column = {
  name: 'article_id',
  type: 'VARCHAR',
  nullable: false,
  comment: 'Article that states it: hash(portal, URL identity)',
  path: ['article', 'id'],
}

const versionId: Column = {
  name: 'version_id',
  type: 'VARCHAR',
  nullable: false,
  comment: 'Version of the article that start and end count in',
  path: ['article', 'versionId'],
}

const articles: Table = {
  name: 'articles',
  kind: 'record',
  comment: 'One row an article: its newest version, frozen text and metadata',
  columns: [
    ...columnsFromZod(articleSchema, {
      root: ['article'],
      omit: ['pageKind'],
      rename: { id: 'article_id', textSha256: 'text_sha256' },
      // Stored as the local wall clock: read in UTC, 1 January 00:30 would fall into the old year.
      types: { published_at: 'TIMESTAMP', captured_at: 'TIMESTAMP' },
    }),
    ...columnsFromZod(articleExtrasSchema, { root: ['extras'] }),
  ],
  primaryKey: ['article_id'],
}

/** A table of records: id, article and version, own fields, evidence. */
function recordTable(name: string, comment: string, schema: z.ZodType, options: FromZodOptions = {}): Table {
  const own = columnsFromZod(schema, { inline: ['evidence'], root: ['record'], ...options })
  const id = own.filter((column) => column.name === 'id')
  const rest = own.filter((column) => column.name !== 'id')
  return { name, kind: 'record', comment, columns: [...id, articleId, versionId, ...rest], primaryKey: [] }
}

const positionKeys: Column[] = [
  { name: 'id', type: 'VARCHAR', nullable: false, comment: 'official_id and ordinal', path: ['positionId'] },
  { name: 'official_id', type: 'VARCHAR', nullable: false, comment: 'Official who holds it', path: ['officialId'] },
  {
    name: 'ordinal',
    type: 'INTEGER',
    nullable: false,
    comment: 'Place in the list of offices, from 1',
    path: ['ordinal'],
  },
]

const positions = recordTable('positions', 'One row an office of an official as a page attests it', positionSchema)

export const recordTables: readonly Table[] = [
  articles,
  recordTable('dates', 'One row a date or period that a text states', dateSchema, {
    rename: { from: 'date_from', to: 'date_to' },
  }),
  recordTable('units', 'One row an administrative unit or organisation that a text names', unitSchema),
  recordTable(
    'officials',
    'One row a person that a text names: officials, private citizens and bylines',
    officialSchema,
    {
      omit: ['positions'],
    },
  ),
  { ...positions, columns: [...positionKeys, ...positions.columns] },
  recordTable(
    'facts',
    'One row a figure with what it counts, for whom and when. Never add figures up across rows: use v_model_counts',
    factSchema,
  ),
  recordTable('documents', 'One row a party or state document that a text cites', documentSchema),
  recordTable('checks', 'One row a comparison of figures; a check never changes a value', checkSchema),
]

function plainTable(
  name: string,
  kind: TableKind,
  comment: string,
  schema: z.ZodType,
  primaryKey: string[],
  options: FromZodOptions = {},
): Table {
  return { name, kind, comment, columns: columnsFromZod(schema, options), primaryKey }
}

const sums: FromZodOptions = { rename: { textSha256: 'text_sha256', sha256: 'sha256' } }

export const derivedTables: readonly Table[] = [
  plainTable(
    'article_groups',
    'derived',
    'What builds find of articles: near-duplicates (copies, re-posts, print pages), figures',
    articleGroupSchema,
    [],
  ),
  plainTable('near_pairs', 'derived', 'Texts that are nearly the same; read article_groups', nearPairSchema, []),
  plainTable('claims', 'derived', 'One row a statement about the world, however many pages tell it', claimSchema, []),
  plainTable('claim_mentions', 'derived', 'Which fact tells which claim', claimMentionSchema, []),
  plainTable('breakdowns', 'derived', 'Figures of the checks of breakdowns; read v_breakdowns', breakdownSchema, []),
  plainTable('offices', 'derived', 'Offices of persons over all pages; read v_officials', officeSchema, []),
]

export const operationalTables: readonly Table[] = [
  plainTable(
    'article_versions',
    'operational',
    'One row a text that an article has had',
    articleVersionSchema,
    ['version_id'],
    sums,
  ),
  plainTable('pipelines', 'operational', 'One row a portal that is crawled or imported', pipelineRowSchema, [
    'pipeline',
  ]),
  plainTable('runs', 'operational', 'One row a run', runRowSchema, ['run_id']),
  plainTable('pages', 'operational', 'One row a fetch', pageRowSchema, ['page_id'], {
    ...sums,
    types: { archive_offset: 'BIGINT' },
  }),
  plainTable('issues', 'operational', 'One row a thing that went wrong, with its place', issueRowSchema, ['issue_id']),
  plainTable(
    'shards',
    'operational',
    'One row a segment of an archive that a worker read',
    shardRowSchema,
    ['shard_id'],
    {
      types: { bytes: 'BIGINT' },
    },
  ),
  plainTable('corrections', 'operational', 'One row a correction from data/corrections', correctionRowSchema, []),
  plainTable('database_info', 'operational', 'Versions of schema and software', databaseInfoSchema, ['name']),
]

export const referenceTables: readonly Table[] = [
  plainTable(
    'places',
    'reference',
    'One row an administrative unit for as long as its code, type, name and parent stayed the same',
    placeRowSchema,
    ['unit_id'],
  ),
  plainTable(
    'successions',
    'reference',
    'Crosswalk of 2025-07-01: which old unit went into which new commune; many to many',
    successionRowSchema,
    [],
  ),
  plainTable(
    'successors',
    'reference',
    'The crosswalk summed up: which new communes a commune or district became',
    successorSchema,
    [],
  ),
]

export const tables: readonly Table[] = [...recordTables, ...derivedTables, ...operationalTables, ...referenceTables]

export function tableNamed(name: string): Table {
  const table = tables.find((one) => one.name === name)
  if (!table) throw new Error(`No table ${name}`)
  return table
}
