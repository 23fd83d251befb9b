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
  const lines: string[] = []
  let place = ''
  for (const group of topGroups(rows)) {
    const here = placeOf(group[0]!)
    if (here !== place) lines.push(...(place ? [''] : []), here)
    place = here
    lines.push(...formatGroup(group, rows))
  }
  return `${lines.join('\n')}\n`
}

function placeOf(row: TotalsRow): string {
  return [row.subject ?? 'subject not stated', row.province].filter((part) => part !== null).join(', ')
}

/** Totals that share their parts (122 mô hình and 13 điển hình) stand together. */
function topGroups(rows: readonly TotalsRow[]): TotalsRow[][] {
  const shown = new Set(rows.map((row) => row.claimId))
  const tops = rows.filter((row) => !row.partOf.some((id) => shown.has(id)))
  const groups = new Map<string, TotalsRow[]>()
  for (const top of tops) {
    const together = rows.find((row) => row.partOf.length > 1 && row.partOf.includes(top.claimId))
    const key = `${placeOf(top)} ${together ? together.partOf.join(' ') : top.claimId}`
    groups.set(key, [...(groups.get(key) ?? []), top])
  }
  return [...groups.values()]
}

function formatGroup(group: readonly TotalsRow[], rows: readonly TotalsRow[]): string[] {
  const lines = group.map((total) => `  ${formatPeriod(total).padEnd(24)} ${describe(total)}${remarks(total)}`)
  return [
    ...lines,
    ...formatParts(
      group.map((total) => total.claimId),
      rows,
      '',
      new Set(),
    ),
  ]
}

function formatParts(
  totals: readonly string[],
  rows: readonly TotalsRow[],
  indent: string,
  seen: Set<string>,
): string[] {
  const parts = rows.filter((row) => row.partOf.some((id) => totals.includes(id)) && !seen.has(row.claimId))
  for (const part of parts) seen.add(part.claimId)
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1
    return [
      `${' '.repeat(27)}${indent}${last ? '└' : '├'} ${describe(part)}${remarks(part)}`,
      ...formatParts([part.claimId], rows, `${indent}${last ? ' ' : '│'} `, seen),
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
