import type { Records } from '../model/records.js'

/** Records for reading in a terminal: one line each, with the words that state it. */
export function formatRecords(file: string, records: Records): string {
  const { article } = records
  const lines = [`${article.title ?? '(no title)'}`, `  ${file}, published ${article.publishedAt ?? 'not stated'}`]
  for (const date of records.dates) {
    lines.push(`  date      ${date.from}${date.to === date.from ? '' : `..${date.to}`} ${date.role}  ${quote(date)}`)
  }
  for (const unit of records.units) lines.push(`  unit      ${unit.name} ${unit.code ?? ''}  ${quote(unit)}`)
  for (const person of records.officials) {
    const held = person.positions.map(({ title, organisation }) => [title, organisation].filter(Boolean).join(' '))
    lines.push(`  ${person.role.padEnd(9)} ${person.name}: ${held.join('; ')}`)
  }
  for (const fact of records.facts) {
    const about = [fact.measure, fact.topic, fact.sector, fact.level].filter(Boolean).join(', ')
    const period = fact.period ? ` ${fact.period.from ?? ''}..${fact.period.to ?? ''}` : ''
    const of = fact.of === null ? '' : `/${fact.of}`
    lines.push(`  fact      ${fact.value}${of} ${fact.unit ?? ''} (${about})${period}  ${quote(fact)}`)
  }
  for (const document of records.documents) {
    lines.push(`  document  ${document.type} ${document.number ?? ''}  ${quote(document)}`)
  }
  for (const check of records.checks) {
    lines.push(`  check     ${check.kind} ${check.status}: expected ${check.expected}, got ${check.actual ?? '–'}`)
  }
  return `${lines.join('\n')}\n`
}

const quote = (record: { evidence: { quote: string } }) => `“${record.evidence.quote}”`
