import type { DuckDBConnection } from '@duckdb/node-api'
import { formatCount, formatPeriod } from './format-values.js'

/** A claim about models as the table of totals needs it. */
export type TotalsRow = {
  claimId: string
  subject: string | null
  province: string | null
  periodFrom: string | null
  periodTo: string | null
  periodKind: string | null
  measure: string
  topic: string | null
  sector: string | null
  level: string | null
  holder: string | null
  status: string
  modality: string
  scope: string
  partOf: string[]
  count: number
  unit: string | null
  pages: number
  check: string | null
}

/** Claims about models in reading order: by place, period, measure; totals before their parts. */
export async function readTotals(connection: DuckDBConnection): Promise<TotalsRow[]> {
  const reader = await connection.runAndReadAll(`
    SELECT v.claim_id AS "claimId", coalesce(p.full_name, c.subject_name) AS subject, v.province,
      strftime(v.period_from, '%Y-%m-%d') AS "periodFrom", strftime(v.period_to, '%Y-%m-%d') AS "periodTo",
      v.period_kind AS "periodKind", v.measure, v.topic, v.sector, v.level, v.holder, v.status, v.modality, v.scope,
      v.part_of AS "partOf", v.count, v.unit, v.pages, v."check"
    FROM v_model_counts v JOIN claims c USING (claim_id) LEFT JOIN places p ON p.unit_id = v.subject_unit_id
    ORDER BY fold(v.province) NULLS LAST, fold(v.district) NULLS LAST, subject NULLS LAST, v.period_to NULLS LAST, v.topic NULLS LAST,
      v.count DESC, v.measure, v.sector NULLS FIRST, v.claim_id`)
  return reader.getRowObjectsJson() as unknown as TotalsRow[]
}

/**
 * The totals as text for a terminal: place, period, and each total with its parts beneath it, so that nobody takes a
 * part for a further total.
 */
export function formatTotals(rows: readonly TotalsRow[]): string {
  if (rows.length === 0) return 'No figures about models.\n'
  const partsOf = indexParts(rows)
  const lines: string[] = []
  let place = ''
  for (const group of topGroups(rows, partsOf)) {
    const here = placeOf(group[0]!)
    if (here !== place) lines.push(...(place ? [''] : []), here)
    place = here
    lines.push(...formatGroup(group, partsOf))
  }
  return `${lines.join('\n')}\n`
}

function placeOf(row: TotalsRow): string {
  return [row.subject ?? 'subject not stated', row.province].filter((part) => part !== null).join(', ')
}

/** Parts of each claim, in reading order. */
type PartsOf = ReadonlyMap<string, readonly TotalsRow[]>

function indexParts(rows: readonly TotalsRow[]): PartsOf {
  const parts = new Map<string, TotalsRow[]>()
  for (const row of rows) for (const id of row.partOf) listOf(parts, id).push(row)
  return parts
}

function listOf(lists: Map<string, TotalsRow[]>, key: string): TotalsRow[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Totals that share their parts (122 mô hình and 13 điển hình) stand together. */
function topGroups(rows: readonly TotalsRow[], partsOf: PartsOf): TotalsRow[][] {
  const shown = new Set(rows.map((row) => row.claimId))
  const tops = rows.filter((row) => !row.partOf.some((id) => shown.has(id)))
  const groups = new Map<string, TotalsRow[]>()
  for (const top of tops) {
    const together = partsOf.get(top.claimId)?.find((row) => row.partOf.length > 1)
    listOf(groups, `${placeOf(top)} ${together ? together.partOf.join(' ') : top.claimId}`).push(top)
  }
  return [...groups.values()]
}

function formatGroup(group: readonly TotalsRow[], partsOf: PartsOf): string[] {
  const lines = group.map((total) => `  ${formatPeriod(total).padEnd(24)} ${describe(total)}${remarks(total)}`)
  return [...lines, ...formatParts(group, partsOf, '', new Set())]
}

function formatParts(totals: readonly TotalsRow[], partsOf: PartsOf, indent: string, seen: Set<TotalsRow>): string[] {
  const named = totals.flatMap((total) => partsOf.get(total.claimId) ?? [])
  const parts = named.filter((part) => !seen.has(part) && seen.add(part))
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1
    return [
      `${' '.repeat(27)}${indent}${last ? '└' : '├'} ${describe(part)}${remarks(part)}`,
      ...formatParts([part], partsOf, `${indent}${last ? ' ' : '│'} `, seen),
    ]
  })
}

function describe(row: TotalsRow): string {
  const words = [formatCount(row.count, row.modality), row.unit ?? '', row.measure === 'other' ? '' : row.measure]
  const marks = [row.sector, row.holder, row.level && `${row.level} level`, row.status === 'target' ? 'target' : null]
  return [...words, ...marks.filter((mark) => mark !== null)].filter((word) => word !== '').join(' ')
}

function remarks(row: TotalsRow): string {
  const notes = [
    row.scope === 'total' || row.partOf.length > 0 ? null : 'a part',
    row.scope === 'total' && row.topic !== 'Dân vận khéo' ? (row.topic ?? 'no scheme named') : null,
    row.pages > 1 ? `${row.pages} pages` : null,
    row.check === 'mismatch' ? 'parts do not add up' : null,
  ].filter((note) => note !== null)
  return notes.length > 0 ? `  (${notes.join(', ')})` : ''
}
