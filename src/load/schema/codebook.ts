import { views } from '../views/index.js'
import type { TableKind } from './column.js'
import { confidenceSection } from './confidence-section.js'
import { tables } from './tables.js'
import { vietnamese } from './vietnamese.js'

/** A table or view as the codebook shows it. */
export type CodebookEntry = {
  name: string
  kind: TableKind | 'view'
  en: string
  vi: string
  columns: {
    name: string
    type: string | null
    nullable: boolean | null
    allowed: readonly string[]
    en: string
    vi: string
  }[]
}

/** Everything that the database has, from the zod schemas and the views: the one place that documents are made from. */
export function codebookEntries(): CodebookEntry[] {
  // What is read most comes first; corrected_facts is only there for the other views.
  const shown = [
    ...views.filter(({ name }) => name.startsWith('v_')),
    ...views.filter(({ name }) => !name.startsWith('v_')),
  ]
  return [
    ...shown.map(({ name, en, vi, columns }) => ({
      ...{ name, kind: 'view' as const, en, vi },
      columns: columns.map((column) => ({ ...column, type: null, nullable: null, allowed: [] })),
    })),
    ...tables.map(({ name, kind, comment, columns }) => ({
      ...{ name, kind, en: comment, vi: vietnamese(name) },
      columns: columns.map((column) => ({
        ...{ name: column.name, type: column.type, nullable: column.nullable, allowed: column.allowed ?? [] },
        ...{ en: column.comment, vi: vietnamese(`${name}.${column.name}`) },
      })),
    })),
  ]
}

const preface = `# Codebook

Views (v_…) are made for reading; tables hold what they are made from. Days are local (Asia/Ho_Chi_Minh); moments are the
local wall clock. Null means "not stated", never a default. Offsets (start, end) count Unicode code points:
\`substr(text, start + 1, "end" - start) = quote\`. Lists stand in CSV joined by ";".

Khung nhìn (v_…) để đọc; bảng chứa dữ liệu gốc của chúng. Ngày giờ theo giờ Việt Nam. Trống nghĩa là "không nêu". Vị trí
tính theo điểm mã Unicode.
`

/** The codebook as Markdown, English and Vietnamese side by side. */
export function codebookMarkdown(entries: readonly CodebookEntry[] = codebookEntries()): string {
  return [preface, confidenceSection(), ...entries.map(entryMarkdown)].join('\n')
}

function entryMarkdown({ name, en, vi, columns }: CodebookEntry): string {
  const rows = columns.map((column) => {
    const type = column.type === null ? '' : `${shortType(column.type)}${column.nullable ? '' : ', always'}`
    const values = column.allowed.length > 0 ? ` (${column.allowed.join(', ')})` : ''
    return `| ${[column.name, type, cell(column.en + values), cell(column.vi)].join(' | ')} |`
  })
  const head = ['| column | type | English | Tiếng Việt |', '|---|---|---|---|']
  return [`## ${name}`, '', `${en}.`, '', `${vi}.`, '', ...head, ...rows, ''].join('\n')
}

function shortType(type: string): string {
  return type.startsWith('STRUCT') ? 'STRUCT[]' : type
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
