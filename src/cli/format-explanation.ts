import type { Rejection } from '../extract/context.js'
import type { Article } from '../model/article.js'
import type { DateRecord } from '../model/date.js'
import type { Evidence } from '../model/evidence.js'
import type { Fact } from '../model/fact.js'
import type { OfficialRecord } from '../model/official.js'
import type { Records } from '../model/records.js'

/** Where inferred parts of a date were taken from, in words. */
const BASES: Record<NonNullable<DateRecord['basis']>, string> = {
  publication: 'the day of publication',
  event: 'a day that the text tells in full',
  'text-year': 'a year that the text tells',
  period: 'the period that the text reports',
  'own-clause': 'its own clause',
  relative: 'the time of writing',
}

const SOURCES: Partial<Record<NonNullable<Article['publishedFrom']>, string>> = {
  visible: 'a line of the page',
  url: 'the address',
}

/** One remark under the words that it is about. */
type Remark = { evidence: Evidence; kind: string; text: string }

/** The article line by line, each followed by the records that stand in it, in text order. */
export function formatExplanation(records: Records, rejected: readonly Rejection[]): string {
  const { article } = records
  const remarks = [...readRemarks(records), ...rejected.map(describeRejection)]
  remarks.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
  const points = Array.from(article.text)
  const lines = [
    `title      ${article.title ?? 'not stated'}`,
    `published  ${article.publishedAt ?? 'not stated'}${describeSource(article)}`,
    `event on   ${article.eventOn ?? 'no day told'}`,
    `author     ${article.author ?? 'not stated'}   credit ${article.credit ?? 'not stated'}   section ${article.section ?? 'not stated'}`,
    `removed    ${article.removed.length} lines of the portal`,
  ]
  for (const block of article.blocks) {
    lines.push('', `[${block.kind}] ${points.slice(block.start, block.end).join('')}`)
    const inside = remarks.filter(({ evidence }) => evidence.start >= block.start && evidence.start < block.end)
    for (const { evidence, kind, text } of inside) {
      lines.push(`    ${kind.padEnd(9)} “${evidence.quote}” → ${text}  {${evidence.rule}}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function readRemarks(records: Records): Remark[] {
  return [
    ...records.dates.map(describeDate),
    ...records.units.map((unit) => {
      const place = unit.unitId ?? (unit.candidates.length > 0 ? `one of ${unit.candidates.join(', ')}` : 'no code')
      return { evidence: unit.evidence, kind: 'unit', text: `${unit.name}, ${place}` }
    }),
    ...records.officials.map(describeOfficial),
    ...records.facts.map((fact) => ({
      evidence: fact.evidence,
      kind: 'fact',
      text: describeFact(fact, records.facts),
    })),
    ...records.documents.map((document) => {
      const text = [document.type, document.number, document.issuedOn, document.issuer].filter(Boolean).join(', ')
      return { evidence: document.evidence, kind: 'document', text }
    }),
    ...records.checks.map((check) => {
      const text = `${check.kind} ${check.status}: expected ${check.expected}, got ${check.actual ?? 'nothing'}`
      return { evidence: check.evidence, kind: 'check', text }
    }),
  ]
}

function describeSource({ publishedFrom }: Article): string {
  return publishedFrom ? ` (from ${SOURCES[publishedFrom] ?? publishedFrom})` : ''
}

function describeDate({ evidence, from, to, role, partOfDay, time, inferred, basis }: DateRecord): Remark {
  const parts = [
    from === to ? from : `${from}..${to}`,
    role,
    partOfDay,
    time && `at ${time}`,
    inferred.length > 0 && `${inferred.join(' and ')} inferred from ${basis ? BASES[basis] : 'nothing'}`,
  ]
  return { evidence, kind: 'date', text: parts.filter(Boolean).join(', ') }
}

function describeOfficial(person: OfficialRecord): Remark {
  const held = person.positions.map(({ title, organisation, status }) => {
    return `${title}${organisation ? `, ${organisation}` : ''}${status === 'current' ? '' : ` (${status})`}`
  })
  return { evidence: person.evidence, kind: person.role, text: [person.name, ...held].join('; ') }
}

function describeFact(fact: Fact, facts: readonly Fact[]): string {
  const value = `${fact.value}${fact.max === null ? '' : `–${fact.max}`}${fact.of === null ? '' : ` of ${fact.of}`}`
  const parts = [
    `${value} ${fact.unit ?? ''}`.trim(),
    fact.modality === 'exact' ? null : fact.modality,
    fact.status === 'target' ? 'target' : null,
    `${fact.measure}${fact.measureText ? ` (“${fact.measureText}”)` : ''}`,
    fact.topic && `topic ${fact.topic}`,
    fact.sector,
    fact.level && `${fact.level} level`,
    fact.holder,
    fact.period && `${fact.period.kind} ${fact.period.from ?? ''}..${fact.period.to ?? ''} by the ${fact.period.basis}`,
    fact.subjectName && `of ${fact.subjectName} by the ${fact.subjectBasis}`,
    fact.partOf.length > 0 &&
      `part of ${fact.partOf.map((id) => facts.find((one) => one.id === id)?.value).join(' + ')}`,
    `confidence ${fact.confidence}`,
  ]
  return parts.filter(Boolean).join(', ')
}

function describeRejection({ evidence, reason }: Rejection): Remark {
  return { evidence, kind: 'rejected', text: reason }
}
