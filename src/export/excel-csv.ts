import { closeSync, openSync, writeFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { type CsvColumn, csvExpression, orderExpression } from './csv.js'
import { writeInPlace } from './write-file.js'

/** A text that a spreadsheet would run as a formula. */
const formulaStart = /^[=+\-@\t\r]/

/** A text that a spreadsheet would turn into another value: codes (001), long ids, 1e5, 19-5, TRUE. */
const looksLikeValue = /^(?:[\d.,]*\d(?:e[+-]?\d+)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|true|false)$/i

/** Letters that a cell of Excel holds; a longer one would spill into the cells that follow. */
const cellLimit = 32_767

/**
 * Text for a spreadsheet: formulas are defused by an apostrophe, and what looks like a number or a day is written as
 * ="001", which both Excel and LibreOffice keep as text. A text longer than a cell is cut, with … at its end.
 */
export function defuse(long: string): string {
  const text = long.length < cellLimit ? long : `${long.slice(0, cellLimit - 2)}…`
  if (formulaStart.test(text)) return `'${text}`
  return looksLikeValue.test(text) ? `="${text}"` : text
}

function excelLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => (cell !== null && /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : (cell ?? ''))).join(',')}\r\n`
}

/** Columns whose values are text in the database; numbers and days are left as they are. */
function isText({ type }: CsvColumn): boolean {
  return type === 'VARCHAR' || type === 'VARCHAR[]'
}

/** Writes the CSV for spreadsheets: byte order mark, CRLF, text cells defused, numbers untouched. */
export async function writeExcelCsv(
  connection: DuckDBConnection,
  options: { from: string; columns: readonly CsvColumn[]; orderBy: readonly string[]; file: string },
): Promise<void> {
  const { columns } = options
  const result = await connection.stream(`SELECT COLUMNS(*)::VARCHAR FROM (
    SELECT ${columns.map(csvExpression).join(', ')} FROM ${options.from} AS source ORDER BY ${orderExpression(options)})`)
  await writeInPlace(options.file, async (temporary) => {
    const out = openSync(temporary, 'w')
    try {
      writeFileSync(out, `\uFEFF${excelLine(columns.map((column) => column.name))}`)
      for await (const rows of result.yieldRows()) {
        const lines = (rows as (string | null)[][]).map((row) =>
          excelLine(row.map((cell, at) => (cell !== null && isText(columns[at]!) ? defuse(cell) : cell))),
        )
        writeFileSync(out, lines.join(''))
      }
    } finally {
      closeSync(out)
    }
  })
}
