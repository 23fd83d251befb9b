import type { View, ViewColumn } from '../schema/column.js'

/** A view whose columns are given as lines `name | English | Vietnamese`, in the order of the SELECT. */
export function defineView(view: { name: string; en: string; vi: string; columns: string; sql: string }): View {
  return { ...view, columns: view.columns.trim().split('\n').map(readColumn) }
}

function readColumn(line: string): ViewColumn {
  const [name, en, vi, ...rest] = line.split('|').map((part) => part.trim())
  if (!name || !en || !vi || rest.length > 0) throw new Error(`A view column is name | English | Vietnamese: ${line}`)
  return { name, en, vi }
}
