import type { PageExplanation } from '../clean/index.js'

/** How a page was read: facts on top, then removed (left) beside kept lines (right). */
export function formatProbe(page: PageExplanation, width: number): string {
  const { article } = page
  const lines = [
    `kind       ${article.pageKind}`,
    `platform   ${page.platform ? `${page.platform.name} (${page.platform.why})` : 'not recognised'}`,
    `encoding   ${describeEncoding(page)}`,
    `title      ${page.title ? `${page.title.text} (from ${page.title.from})` : 'not found'}`,
    `published  ${article.publishedAt ?? article.publishedOn ?? 'not stated'}${article.publishedFrom ? ` (from ${article.publishedFrom})` : ''}`,
    ...page.times.map(
      ({ day, time, source, text }) => `           ${day}${time ? ` ${time}` : ''}  ${source}: ${text}`,
    ),
    `author     ${article.author ?? 'not stated'}`,
    `credit     ${article.credit ?? 'not stated'}`,
    `section    ${article.section ?? 'not stated'}`,
    `body in    ${page.container ?? 'no element of its own'}`,
    '',
    ...sideBySide(
      page.removed.map(({ rule, text }) => `[${rule}] ${text}`),
      page.kept.map(({ kind, score, text }) => `[${kind} ${score}] ${text}`),
      width,
    ),
  ]
  return `${lines.join('\n')}\n`
}

function describeEncoding({ encoding }: PageExplanation): string {
  if (!encoding) return 'text'
  return encoding.mislabelled ? `${encoding.read} (labelled ${encoding.mislabelled}, wrongly)` : encoding.read
}

function sideBySide(left: string[], right: string[], width: number): string[] {
  const column = Math.floor((width - 3) / 2)
  const cut = (text: string) => {
    const flat = text.replace(/\s+/g, ' ')
    return flat.length > column ? `${flat.slice(0, column - 1)}…` : flat
  }
  const rows = Math.max(left.length, right.length)
  const body = Array.from(
    { length: rows },
    (_, row) => `${cut(left[row] ?? '').padEnd(column)} │ ${cut(right[row] ?? '')}`,
  )
  return [`${`removed (${left.length})`.padEnd(column)} │ kept (${right.length})`, '─'.repeat(width), ...body]
}
