import { tables } from '../../load/schema/tables.js'
import { views } from '../../load/views/index.js'

/** A table or view that is written as CSV and Parquet. */
export type PublicTable = {
  name: string
  /** Columns that stay inside */
  omit: readonly string[]
  /** Empty: ordered by all columns; none: in order as it is */
  orderBy?: readonly string[]
  /** Rows of a row group of the Parquet, each of which is held in memory whole */
  rowGroup: number
}

const rowGroup = 20_480

const viewNames = [
  ...['v_model_counts', 'v_model_counts_wide', 'v_model_counts_2025', 'v_coverage', 'v_officials'],
  ...['v_breakdowns', 'v_conflicts'],
]

/** Views publish what is in offices and breakdowns, article_groups what is in near_pairs. */
const innerTables = new Set(['offices', 'breakdowns', 'near_pairs'])

const orders: Readonly<Record<string, readonly string[]>> = {
  claims: ['claim_id'],
  claim_mentions: ['fact_id'],
  article_groups: ['article_id'],
  places: ['unit_id'],
}

/** What a release publishes; without full text the column is left out altogether. */
export function publicTables(withText: boolean): PublicTable[] {
  const kept = tables.filter(({ kind, name }) => kind !== 'operational' && !innerTables.has(name))
  return [
    ...kept.map(({ name, columns }) => ({
      name,
      omit: [...(withText ? [] : textColumns), ...unshownColumns].filter((hidden) =>
        columns.some((column) => column.name === hidden),
      ),
      // Wide ones, which lie in the order of their ids.
      ...(name === 'articles'
        ? { rowGroup: 2_048 }
        : { rowGroup, orderBy: orders[name] ?? (columns.some((column) => column.name === 'id') ? ['id'] : []) }),
    })),
    ...viewNames.map((name) => ({ name, omit: [], orderBy: [], rowGroup })),
  ]
}

const textColumns = ['text', 'blocks']
const unshownColumns = [
  'author',
  'photo_credit',
  'removed',
  'minhash',
  'records_digest',
  'captured_at',
  'claims_digest',
]

/** Text of a column for data packages: the same as COMMENTs and codebook have. */
export function describeColumn(table: string, column: string): string {
  const declared = tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)
  if (declared) return declared.comment
  return views.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.en ?? ''
}

export function describeTable(table: string): string {
  return tables.find(({ name }) => name === table)?.comment ?? views.find(({ name }) => name === table)?.en ?? ''
}
