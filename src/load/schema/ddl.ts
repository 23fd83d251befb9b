import { type Column, quoteName, quoteText, type Table, type View } from './column.js'

/** Tables whose offsets must satisfy `substr(text, start + 1, "end" - start) = quote`. */
export function hasEvidence(table: Table): boolean {
  return (
    table.columns.some((column) => column.name === 'quote') && table.columns.some((column) => column.name === 'start')
  )
}

export function createTableSql(table: Table): string {
  const lines = table.columns.map((column) => `  ${columnSql(column)}`)
  if (table.primaryKey.length > 0) lines.push(`  PRIMARY KEY (${table.primaryKey.map(quoteName).join(', ')})`)
  if (hasEvidence(table)) lines.push(`  CHECK ("end" > start AND length(quote) = "end" - start)`)
  return `CREATE TABLE IF NOT EXISTS ${quoteName(table.name)} (\n${lines.join(',\n')}\n)`
}

function columnSql(column: Column): string {
  const parts = [quoteName(column.name), column.type]
  if (!column.nullable) parts.push('NOT NULL')
  if (column.allowed) parts.push(`CHECK (${quoteName(column.name)} IN (${column.allowed.map(quoteText).join(', ')}))`)
  return parts.join(' ')
}

export function tableCommentsSql(table: Table): string[] {
  return [
    `COMMENT ON TABLE ${quoteName(table.name)} IS ${quoteText(table.comment)}`,
    ...table.columns.map(
      (column) =>
        `COMMENT ON COLUMN ${quoteName(table.name)}.${quoteName(column.name)} IS ${quoteText(column.comment)}`,
    ),
  ]
}

/** Replacing a view drops its comments, so they are set again with it. */
export function createViewSql(view: View): string[] {
  const names = view.columns.map((column) => quoteName(column.name)).join(', ')
  return [
    // Not `VIEW name (columns)`: COMMENT ON COLUMN looks for the names of the SELECT itself.
    `CREATE OR REPLACE VIEW ${quoteName(view.name)} AS FROM (${view.sql}) AS named (${names})`,
    `COMMENT ON VIEW ${quoteName(view.name)} IS ${quoteText(view.en)}`,
    ...view.columns.map(
      (column) => `COMMENT ON COLUMN ${quoteName(view.name)}.${quoteName(column.name)} IS ${quoteText(column.en)}`,
    ),
  ]
}
