/** A row of a CSV file: its values by header, and the line it begins on. */
export type CsvRow = { line: number; values: Record<string, string> }

/** A CSV file that cannot be read; says where. */
export class CsvError extends Error {
  override name = 'CsvError'
}

/**
 * Reads CSV as spreadsheets write it: quotes doubled inside quotes, CRLF or LF, a byte order mark, and "," or ";"
 * (Excel with Vietnamese settings) as the header has it.
 */
export function parseCsv(text: string): CsvRow[] {
  const body = text.replace(/^\uFEFF/, '')
  const header = body.slice(0, body.search(/\r?\n|$/))
  const delimiter = !header.includes(',') && header.includes(';') ? ';' : ','
  const [names, ...rows] = splitRows(body, delimiter)
  if (!names) return []
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => {
      if (cells.length > names.cells.length) throw new CsvError(`line ${line}: more cells than the header has`)
      return { line, values: Object.fromEntries(names.cells.map((name, at) => [name.trim(), cells[at] ?? ''])) }
    })
}

function splitRows(text: string, delimiter: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let firstLine = 1
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push({ line: firstLine, cells })
    cells = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === delimiter) endCell()
    else if (sign === '\n') {
      if (cell.endsWith('\r')) cell = cell.slice(0, -1)
      endRow()
      firstLine = line
    } else cell += sign
  }
  if (quoted) throw new CsvError(`line ${firstLine}: a quote is not closed`)
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}
