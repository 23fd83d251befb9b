import type { Speech } from '../messages/speech.js'
import { sayFigure } from '../view/figure.js'
import { sayPeriod } from '../view/period.js'
import type { TextMark } from './marked-text.js'
import type { ArticleRecords, CheckRecord, FactRecord } from './read-article.js'

export const recordKinds = ['fact', 'date', 'official', 'position', 'unit', 'document', 'check'] as const
export type RecordKind = (typeof recordKinds)[number]

type FieldName = Parameters<Speech['say']>[0] & `field.${string}`

export type Field = { name: FieldName; text: string; state?: string }

/** A record as the article page shows it: where it stands, what it says, what it was read from. */
export type DescribedRecord = TextMark & { kind: RecordKind; id: string; quote: string; head: string; fields: Field[] }

type Evidenced = { id: string; start: number; end: number; quote: string; rule: string }

/** Every record of an article, in the order of the text. */
export function describeRecords(records: ArticleRecords, speech: Speech): DescribedRecord[] {
  const describe = <T extends Evidenced>(
    kind: RecordKind,
    list: readonly T[],
    words: (record: T) => { head: string; fields: (Field | null)[] },
  ) =>
    list.map((record): DescribedRecord => {
      const { head, fields } = words(record)
      const { id, start, end, quote, rule } = record
      const all = [...fields, field('field.rule', rule)].filter((one) => one !== null)
      return { kind, id, start, end, quote, head, fields: all, key: `${kind}-${id}` }
    })
  const { say, word, day } = speech
  const basis = (value: string, from: string | null) =>
    from === null ? value : say('from-basis', { value, basis: from })
  const span = (from: string, to: string) => (from === to ? day(from) : say('to', { from: day(from), to: day(to) }))
  const all = [
    ...describe('fact', records.facts, (fact) => describeFact(fact, records, speech)),
    ...describe('date', records.dates, (date) => ({
      head: span(date.from, date.to),
      fields: [
        field('field.role', date.role),
        field('field.grain', date.grain),
        field('field.time', date.time),
        date.inferred.length > 0 ? field('field.inferred', basis(date.inferred.join(', '), date.basis)) : null,
      ],
    })),
    ...describe('official', records.officials, (person) => ({
      head: person.name,
      fields: [field('field.role', [person.role, person.honorific].filter(Boolean).join(', '))],
    })),
    ...describe('position', records.positions, (position) => ({
      head: [position.title, position.organisation].filter(Boolean).join(', '),
      fields: [
        field('field.name', position.name),
        field('field.level', position.level && word('level', position.level)),
        field('field.status', word('status', position.status)),
        field('field.attested', position.attestedOn && day(position.attestedOn)),
      ],
    })),
    ...describe('unit', records.units, (unit) => ({
      head: unit.name,
      fields: [field('field.unit', unit.place), field('field.candidates', unit.candidates.join('; '))],
    })),
    ...describe('document', records.documents, (document) => ({
      head: [document.type, document.number].filter(Boolean).join(' '),
      fields: [
        field(
          'field.issued',
          [document.issuer, document.issuedOn && day(document.issuedOn)].filter(Boolean).join(', '),
        ),
      ],
    })),
    ...describe('check', records.checks, (check) => ({
      head: `${word('check-kind', check.kind)}: ${word('check', check.status)}`,
      fields: [field('field.check', sayCheck(check, speech), check.status)],
    })),
  ]
  return all.sort(
    (a, b) => a.start - b.start || b.end - a.end || recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind),
  )
}

function field(name: FieldName, text: string | null, state?: string): Field | null {
  if (text === null || text === '') return null
  return state === undefined ? { name, text } : { name, text, state }
}

function describeFact(fact: FactRecord, { facts, checks }: ArticleRecords, speech: Speech) {
  const { say, word } = speech
  const basis = (value: string, from: string | null) =>
    from === null ? value : say('from-basis', { value, basis: from })
  const totals = fact.partOf.map((id) => facts.find((one) => one.id === id)).filter((one) => one !== undefined)
  const measure = `${word('measure', fact.measure)}${fact.measureText === null ? '' : ` (“${fact.measureText}”)`}`
  const period = { ...fact }
  const fields = [
    fact.modality === 'exact' ? null : field('field.value', word('modality', fact.modality)),
    field('field.measure', measure),
    field('field.topic', fact.topic),
    field('field.sector', fact.sector && word('sector', fact.sector)),
    field('field.level', fact.level && word('level', fact.level)),
    field('field.holder', fact.holder && word('holder', fact.holder)),
    fact.status === 'target' ? field('field.status', word('status', fact.status)) : null,
    field('field.subject', fact.subject === null ? null : basis(fact.subject, fact.subjectBasis)),
    fact.periodKind === null ? null : field('field.period', basis(sayPeriod(period, speech), fact.periodBasis)),
    field('field.part-of', totals.map((total) => sayFigure(total, speech)).join(' + ')),
    ...checks
      .filter((check) => check.factIds.includes(fact.id))
      .map((check) => field('field.check', sayCheck(check, speech), check.status)),
    field('field.confidence', speech.number(fact.confidence)),
    fact.correction === null ? null : field('field.status', word('correction', fact.correction)),
  ]
  return { head: `${sayFigure(fact, speech)} ${fact.unit ?? ''}`.trim(), fields }
}

function sayCheck({ kind, status, expected, actual }: CheckRecord, { say, word, number }: Speech): string {
  const found = actual === null ? '' : `, ${say('field.found')} ${number(actual)}`
  return `${word('check-kind', kind)} ${word('check', status)}: ${say('field.expected')} ${number(expected)}${found}`
}
