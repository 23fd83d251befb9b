import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../load/schema/column.js'
import { type CsvColumn, csvExpression, orderClause, type RowSource } from './csv.js'
import { writeInPlace } from './write-file.js'

/** How a text begins that a spreadsheet would run as a formula. */
const formulaStart = '^[=+\\-@\\t\\r]'

/** A text that a spreadsheet would turn into another value: codes (001), long ids, 1e5, 19-5, TRUE. */
const looksLikeValue = `(?i)([\\d.,]*\\d(e[+-]?\\d+)?|\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?|true|false)`

/** UTF-16 units that a cell of Excel holds; a longer text would spill into the cells that follow. */
const cellLimit = 32_767

/** Units of UTF-16: letters beyond the 65,536 of the basic plane are two. */
const units = (text: string) => `length(${text}) + length(regexp_replace(${text}, '[\\x{0}-\\x{FFFF}]', '', 'g'))`

/**
 * SQL of a text for a spreadsheet: formulas are defused by an apostrophe, and what looks like a number or a day is written
 * as ="001", which both Excel and LibreOffice keep as text. A text longer than a cell is cut, with … at its end.
 */
export function defuseExpression(text: string): string {
  // No text has more units than bytes. Where each letter may be two units, half as many fit for certain.
  const start = `CASE WHEN length(${text}) = ${units(text)} THEN left(${text}, ${cellLimit - 2}) ELSE left(${text}, ${(cellLimit - 3) / 2}) END`
  return `CASE WHEN strlen(${text}) >= ${cellLimit} AND ${units(text)} >= ${cellLimit}
      THEN CASE WHEN regexp_matches(${text}, ${quoteText(formulaStart)}) THEN '''' ELSE '' END || ${start} || '…'
    WHEN regexp_matches(${text}, ${quoteText(formulaStart)}) THEN '''' || ${text}
    WHEN regexp_full_match(${text}, ${quoteText(looksLikeValue)}) THEN '="' || ${text} || '"'
    ELSE ${text} END`
}

/** SQL of a cell as it stands in a line. */
function cellExpression(text: string): string {
  return `CASE WHEN regexp_matches(${text}, '[",\\n\\r]') THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`
}

/** Columns whose values are text in the database; numbers and days are left as they are. */
function isText({ type }: CsvColumn): boolean {
  return type === 'VARCHAR' || type === 'VARCHAR[]'
}

/**
 * Writes the CSV for spreadsheets: byte order mark, CRLF, text cells defused, numbers untouched. Every line is one text
 * that DuckDB writes as it is, the header as the name of that column.
 */
export async function writeExcelCsv(connection: DuckDBConnection, source: RowSource): Promise<void> {
  const { columns, from, file } = source
  const names = columns.map(({ name }) => quoteName(name))
  const defused = columns.map((column, at) => (isText(column) ? defuseExpression(names[at]!) : `${names[at]}::VARCHAR`))
  const cells = names.map((name) => `coalesce(${cellExpression(name)}, '')`).join(` || ',' || `)
  const header = quoteName(`\uFEFF${columns.map(({ name }) => name).join(',')}\r`)
  await writeInPlace(file, async (temporary) => {
    await connection.run(`COPY (SELECT ${cells} || chr(13) AS ${header} FROM (
        SELECT ${defused.map((text, at) => `${text} AS ${names[at]}`).join(', ')} FROM (
          SELECT ${columns.map(csvExpression).join(', ')} FROM ${from} AS source ${orderClause(source)})))
      TO ${quoteText(temporary)} (FORMAT csv, HEADER, DELIMITER '', QUOTE '', ESCAPE '')`)
  })
}
