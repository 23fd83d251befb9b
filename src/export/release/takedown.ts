import { existsSync, readFileSync } from 'node:fs'
import { parseCsv } from '../../load/corrections/parse-csv.js'
import { quoteText } from '../../load/schema/column.js'
import { tonePlacements } from '../../vietnamese/index.js'

/** Names that no published text shows, and pages that are left out. */
export type Takedown = { names: string[]; urls: string[] }

export class TakedownError extends Error {
  override name = 'TakedownError'
}

/** Reads a takedown list: CSV with the columns kind (name or url) and value. Without a file there is nothing to hide. */
export function readTakedown(file: string): Takedown {
  const takedown: Takedown = { names: [], urls: [] }
  if (!existsSync(file)) return takedown
  for (const { line, values } of parseCsv(readFileSync(file, 'utf8'))) {
    const value = (values.value ?? '').normalize('NFC').trim()
    if (value === '') throw new TakedownError(`${file}, line ${line}: value is missing`)
    if (values.kind === 'name') takedown.names.push(value.replace(/\s+/g, ' '))
    else if (values.kind === 'url') takedown.urls.push(value)
    else throw new TakedownError(`${file}, line ${line}: kind is name or url, not "${values.kind ?? ''}"`)
  }
  return takedown
}

/** Stands for one letter, so that offsets survive. */
const cover = '█'

/**
 * SQL that covers the names in a text, in any case, in either tone placement and whether syllables are parted by blanks
 * or line ends, letter by letter. Longer names that merely begin alike stay («Nguyễn Văn An» does not cover «Nguyễn Văn Anh»).
 */
export function maskExpression(column: string, names: readonly string[]): string {
  return names.reduce((expression, name) => {
    const covered = `\\1${cover.repeat([...name].length)}\\2`
    const replace = (inner: string) =>
      `regexp_replace(${inner}, ${quoteText(`(^|[^\\p{L}])${namePattern(name)}([^\\p{L}]|$)`)}, ${quoteText(covered)}, 'gi')`
    // Twice: the letter between two names in a row belongs to the first match.
    return replace(replace(expression))
  }, column)
}

function namePattern(name: string): string {
  const spellings = name.split(' ').map((word) => tonePlacements(word).map(escapePattern).join('|'))
  return spellings.map((either) => `(?:${either})`).join('\\s')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** SQL: whether an address is one of a list, with http or https, with or without "/" and fragment at its end. */
export function isListed(address: string, urls: readonly string[]): string {
  const list = urls.map((url) => bareAddress(quoteText(url))).join(', ')
  return `(${bareAddress(address)} IN (SELECT unnest([${list}]::VARCHAR[])))`
}

function bareAddress(address: string): string {
  return `regexp_replace(regexp_replace(${address}, '^https?://', ''), '/?(#.*)?$', '')`
}
