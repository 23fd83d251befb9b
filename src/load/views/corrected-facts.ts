import { quoteName, quoteText, type View } from '../schema/column.js'
import { tableNamed } from '../schema/tables.js'
import { vietnamese } from '../schema/vietnamese.js'

/** Columns of `facts` that a correction may replace. */
export const replaceableColumns = [
  ...['value', 'of', 'max', 'modality', 'status', 'unit', 'unit_kind', 'topic', 'measure', 'sector', 'level', 'holder'],
  ...['subject_unit_id', 'subject_name', 'period_from', 'period_to', 'period_kind'],
] as const

/** In a corrections file, the word that empties a column. */
export const nullWord = 'NULL'

const facts = tableNamed('facts')

function replaced(name: string, type: string): string {
  const own = `f.${quoteName(name)}`
  if (!(replaceableColumns as readonly string[]).includes(name)) return own
  const value = `c.${quoteName(`new_${name}`)}`
  return `CASE WHEN ${value} IS NULL THEN ${own} WHEN ${value} = ${quoteText(nullWord)} THEN NULL
    ELSE TRY_CAST(${value} AS ${type}) END`
}

const newValues = replaceableColumns
  .map((name) => `max(value) FILTER (action = 'replace' AND field = ${quoteText(name)}) AS ${quoteName(`new_${name}`)}`)
  .join(',\n      ')

/** Values of an added fact before its own `replace` lines are applied. */
const addedValues: Readonly<Record<string, string>> = {
  id: 'c.record_id',
  article_id: 'a.article_id',
  version_id: 'a.version_id',
  value: 'TRY_CAST(c.value AS DOUBLE)',
  modality: `'exact'`,
  status: `'actual'`,
  unit_kind: `'count'`,
  measure: `'other'`,
  part_of: '[]::VARCHAR[]',
  confidence: '1.0',
  start: 'instr(a.text, c.quote) - 1',
  end: 'instr(a.text, c.quote) - 1 + length(c.quote)',
  quote: 'c.quote',
  rule: `'correction'`,
}

const added = facts.columns
  .map((column) => `CAST(${addedValues[column.name] ?? 'NULL'} AS ${column.type}) AS ${quoteName(column.name)}`)
  .join(', ')

export const correctedFacts: View = {
  name: 'corrected_facts',
  en: 'facts with data/corrections applied: replaced values, added facts, and rejected ones marked',
  vi: 'facts sau khi áp dụng data/corrections: giá trị đã thay, số liệu thêm vào, số liệu bị bác được đánh dấu',
  columns: [
    ...facts.columns.map((column) => ({
      name: column.name,
      en: column.comment,
      vi: vietnamese(`facts.${column.name}`),
    })),
    {
      name: 'correction',
      en: 'What a correction did: accept, reject, replace, add; null where there is none. Claims leave rejected facts out',
      vi: 'Đính chính đã làm gì: accept, reject, replace, add; null nếu không có. claims bỏ qua số liệu bị bác',
    },
  ],
  sql: `
  WITH applied AS (FROM corrections WHERE state = 'applied'),
  c AS (
    SELECT record_id,
      CASE WHEN bool_or(action = 'reject') THEN 'reject' WHEN bool_or(action = 'add') THEN 'add'
        WHEN bool_or(action = 'replace') THEN 'replace' ELSE 'accept' END AS correction,
      ${newValues}
    FROM applied GROUP BY record_id
  ), everything AS (
    FROM facts UNION ALL
    SELECT ${added}
    FROM applied c JOIN articles a USING (article_id) WHERE c.action = 'add'
  )
  SELECT ${facts.columns.map((column) => `${replaced(column.name, column.type)} AS ${quoteName(column.name)}`).join(',\n    ')},
    c.correction
  FROM everything f LEFT JOIN c ON c.record_id = f.id`,
}
