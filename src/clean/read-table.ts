import { tidy } from './normalise-text.js'
import { isElement, type PageElement, type PageNode, walkElements } from './page-tree.js'

export type TableRow = { text: string; linked: number; links: number; caption: boolean }

const blockTags = new Set('p div ul ol h1 h2 h3 h4 h5 h6 img form table iframe section article input select'.split(' '))

/**
 * Whether a table holds data: at least two rows of at least two short cells, and nothing that lays out a page
 * (nested tables, images, forms, long text).
 */
export function isDataTable(table: PageElement): boolean {
  let rows = 0
  let wide = 0
  let cells = 0
  let blocks = 0
  let images = 0
  for (const element of walkElements(table)) {
    if (element.tag === 'tr') {
      rows++
      if (cellsOf(element).length >= 2) wide++
    } else if (element.tag === 'td' || element.tag === 'th') cells++
    else if (element.tag === 'table' || element.tag === 'form' || element.tag === 'h1') return false
    else if (element.tag === 'img') images++
    else if (blockTags.has(element.tag)) blocks++
    if (cells > 4000) return true
  }
  if (rows < 2 || wide < 2 || wide < rows * 0.5 || images > cells * 0.2) return false
  return blocks <= cells * 2 && longestCells(table, cells)
}

/** Cells of a layout hold paragraphs; those of a data table hold a name or a number. */
function longestCells(table: PageElement, cells: number): boolean {
  const lengths: number[] = []
  for (const element of walkElements(table)) {
    if (element.tag === 'td' || element.tag === 'th') lengths.push(readCell(element).text.length)
  }
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const filled = lengths.filter((length) => length > 0).length
  return total <= cells * 150 && filled >= cells * 0.4 && Math.max(...lengths) <= 700
}

function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (child): child is PageElement => isElement(child) && (child.tag === 'td' || child.tag === 'th'),
  )
}

/** Rows as "cell | cell", the caption first. */
export function readTableRows(table: PageElement): TableRow[] {
  const rows: TableRow[] = []
  for (const element of walkElements(table)) {
    if (element.tag === 'caption') rows.push({ ...readCell(element), caption: true })
    if (element.tag !== 'tr') continue
    const cells = cellsOf(element).map((cell) => readCell(cell))
    if (cells.every((cell) => cell.text === '')) continue
    rows.push({
      text: cells
        .map((cell) => cell.text)
        .join(' | ')
        .replace(/^(?:\s*\|\s*)+(?=\S)|(?:\s*\|\s*)+$/g, ''),
      linked: cells.reduce((sum, cell) => sum + cell.linked, 0),
      links: cells.reduce((sum, cell) => sum + cell.links, 0),
      caption: false,
    })
  }
  return rows.filter((row) => row.text !== '')
}

const silent = new Set(['script', 'style', 'noscript', 'template'])
const breaks = new Set(['br', 'p', 'div', 'li'])

function readCell(cell: PageElement): { text: string; linked: number; links: number } {
  let text = ''
  let linked = 0
  let links = 0
  const stack: { node: PageNode; inLink: boolean }[] = [{ node: cell, inLink: false }]
  while (stack.length > 0) {
    const { node, inLink } = stack.pop()!
    if (!isElement(node)) {
      text += node.text
      if (inLink) linked += node.text.trim().length
      continue
    }
    if (silent.has(node.tag)) continue
    if (breaks.has(node.tag)) text += ' '
    if (node.tag === 'a') links++
    const linkedBelow = inLink || node.tag === 'a'
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i]!, inLink: linkedBelow })
  }
  return { text: tidy(text), linked, links }
}
