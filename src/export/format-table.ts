const widest = 60

/** Rows as a table for a terminal: numbers to the right, long texts cut, NULL empty. */
export function formatTable(
  columns: readonly { name: string; type: string }[],
  rows: readonly (readonly (string | null)[])[],
  more: boolean,
): string {
  const cells = rows.map((row) => row.map(showCell))
  const widths = columns.map((column, at) =>
    Math.max(displayWidth(column.name), ...cells.map((row) => displayWidth(row[at]!))),
  )
  const line = (values: readonly string[], numbers: boolean) =>
    values
      .map((value, at) => pad(value, widths[at]!, numbers && isNumeric(columns[at]!.type)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const count = more
    ? `first ${rows.length} rows; use --format csv for all`
    : `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  const names = columns.map((column) => column.name)
  return `${[line(names, true), rule, ...cells.map((row) => line(row, true)), `(${count})`].join('\n')}\n`
}

function showCell(cell: string | null): string {
  const text = (cell ?? '').replace(/\s*\n\s*/g, ' ⏎ ')
  return displayWidth(text) <= widest ? text : `${[...text].slice(0, widest - 1).join('')}…`
}

function isNumeric(type: string): boolean {
  return /INT|DOUBLE|FLOAT|DECIMAL/.test(type) && !type.endsWith(']')
}

/** Vietnamese letters are one column each once composed; combining marks take none. */
function displayWidth(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length
}

function pad(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? blanks + text : text + blanks
}
