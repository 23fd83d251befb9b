/** English and Vietnamese text of one thing, for COMMENTs and the codebook. */
export type Text = { en: string; vi: string }

/** One column of a table, derived from a zod field. */
export type Column = {
  /** snake_case */
  name: string
  /** DuckDB type */
  type: string
  nullable: boolean
  comment: string
  /** Closed list of values, kept by a CHECK */
  allowed?: readonly string[]
  /** Where the value stands in the object that is loaded, camelCase; empty for columns that SQL computes */
  path: readonly string[]
}

export type TableKind = 'record' | 'derived' | 'operational' | 'reference'

export type Table = {
  name: string
  kind: TableKind
  comment: string
  columns: readonly Column[]
  /** PRIMARY KEY, for tables that are merged by key; record tables keep `id` unique by the merge itself */
  primaryKey: readonly string[]
}

export type ViewColumn = { name: string; en: string; vi: string }

export type View = {
  name: string
  en: string
  vi: string
  columns: readonly ViewColumn[]
  /** SELECT that gives the columns in this order */
  sql: string
}

/** "end" and "check" are reserved in SQL, so every name is quoted. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z0-9]+(?=$|[A-Z_])|[A-Z]/g, (letters, at: number) =>
    at === 0 || /^\d/.test(letters) ? letters.toLowerCase() : `_${letters.toLowerCase()}`,
  )
}

/** SQL of a DOUBLE as text: whole numbers without a point. */
export function numberText(value: string): string {
  return `CASE WHEN ${value} = floor(${value}) AND abs(${value}) < 1e18 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR)
    ELSE CAST(${value} AS VARCHAR) END`
}
