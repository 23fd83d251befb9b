import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daySchema } from '../../model/evidence.js'
import type { CorrectionRow } from '../schema/operations.js'
import { tableNamed } from '../schema/tables.js'
import { nullWord, replaceableColumns } from '../views/corrected-facts.js'
import { type CsvRow, parseCsv } from './parse-csv.js'

/** Header of a correction file. `article_id` is for `add` only; `note`, `by` and `on` may be empty. */
export const correctionHeader = [
  'record_id',
  'action',
  'field',
  'value',
  'quote',
  'article_id',
  'note',
  'by',
  'on',
] as const

const actions = ['accept', 'reject', 'replace', 'add'] as const

/** All corrections of a folder, by file name and line; those that cannot be read have state invalid and say why. */
export function readCorrections(folder: string): CorrectionRow[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv') && !name.startsWith('.'))
  return files.sort().flatMap((file) => readFile(folder, file))
}

function readFile(folder: string, file: string): CorrectionRow[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)))
    return parseCsv(text).map((row) => readCorrection(row, file))
  } catch (error) {
    const problem = error instanceof TypeError ? 'not UTF-8' : (error as Error).message
    return [{ ...emptyCorrection, file, line: 1, problem }]
  }
}

const emptyCorrection: CorrectionRow = {
  ...{ recordId: '', action: 'accept', field: null, value: null, quote: '', articleId: null, note: null },
  ...{ correctedBy: null, correctedOn: null, file: '', line: 1, state: 'invalid', problem: null },
}

/** A correction as a row of CSV says it; where it cannot be applied, its state is invalid and `problem` says why. */
export function readCorrection({ line, values }: CsvRow, file: string): CorrectionRow {
  const cell = (name: (typeof correctionHeader)[number]) => (values[name] ?? '').normalize('NFC').trim()
  const action = actions.find((one) => one === cell('action'))
  const day = daySchema.safeParse(cell('on'))
  const correction: CorrectionRow = {
    ...{ recordId: cell('record_id'), action: action ?? 'accept', field: cell('field') || null },
    ...{ value: cell('value') || null, quote: cell('quote'), articleId: cell('article_id') || null },
    ...{ note: cell('note') || null, correctedBy: cell('by') || null, correctedOn: day.success ? day.data : null },
    ...{ file, line, state: 'applied', problem: null },
  }
  const problem = action ? findProblem(correction) : `action is one of ${actions.join(', ')}, not "${cell('action')}"`
  return problem === null ? correction : { ...correction, state: 'invalid', problem }
}

function findProblem({ recordId, action, field, value, quote, articleId }: CorrectionRow): string | null {
  if (recordId === '') return 'record_id is missing'
  if (quote === '') return 'quote is missing'
  if (action === 'add' && articleId === null) return 'article_id is missing'
  if (action === 'add') return value !== null && Number.isFinite(Number(value)) ? null : 'value is not a number'
  if (action !== 'replace') return null
  if (!(replaceableColumns as readonly (string | null)[]).includes(field)) {
    return `field is one of ${replaceableColumns.join(', ')}`
  }
  return findValueProblem(field!, value)
}

/** The new value must be one that the column can hold. */
function findValueProblem(field: string, value: string | null): string | null {
  const column = tableNamed('facts').columns.find((one) => one.name === field)!
  if (value === null) return `value is missing; write ${nullWord} to empty the field`
  if (value === nullWord) return column.nullable ? null : `${field} cannot be empty`
  if (column.allowed && !column.allowed.includes(value)) return `${field} is one of ${column.allowed.join(', ')}`
  if (column.type === 'DOUBLE' && !Number.isFinite(Number(value))) return `${field} is a number`
  if (column.type === 'DATE' && !daySchema.safeParse(value).success) return `${field} is a day, YYYY-MM-DD`
  return null
}
