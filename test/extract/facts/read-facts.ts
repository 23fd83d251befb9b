import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import type { Fact } from '../../../src/model/fact.js'

/** Facts of a text, as the library reads them: Lương Sơn (Hòa Bình), published on 2023-12-20 unless said otherwise. */
export function readFacts(text: string, documentTime: string | null = '2023-12-20T08:00:00+07:00'): Fact[] {
  return extractRecords({ text }, { districtCode: '152', documentTime }).facts
}

/** "95 mô hình", "27/27 xã", "3–5 hộ": what is counted. */
export function nameFigure({ value, of, max, unit }: Fact): string {
  const figure = of !== null ? `${value}/${of}` : max !== null ? `${value}–${max}` : `${value}`
  return `${figure} ${unit}`
}

/** Each fact as "figure → attribute", for tables of cases. */
export function listFacts(text: string, attribute: (fact: Fact) => unknown, documentTime?: string | null): string[] {
  const facts = documentTime === undefined ? readFacts(text) : readFacts(text, documentTime)
  return facts.map((fact) => `${nameFigure(fact)} → ${attribute(fact)}`)
}

/** Each fact with the figures of its totals: "39 mô hình < 95 mô hình". */
export function listParts(text: string): string[] {
  const facts = readFacts(text)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.map((fact) => {
    const totals = fact.partOf.map((id) => nameFigure(byId.get(id)!)).join(' + ')
    return totals ? `${nameFigure(fact)} < ${totals}` : nameFigure(fact)
  })
}

type Reading = { text: string; day: string; facts: string[] }

/**
 * Tests a table of texts, each with its facts on the lines below: "58 mô hình | measure built | subject Hội Nông dân".
 * What a line does not say is not looked at; facts that no line tells are faults. "2023-01-10: …" says the publication
 * day, "¶" ends a paragraph.
 */
export function testReadings(title: string, table: string): void {
  describe(title, () => {
    it.each(parseTable(table))('$text', ({ text, day, facts }) => {
      const found = readFacts(text, `${day}T08:00:00+07:00`)
      const byId = new Map(found.map((fact) => [fact.id, fact]))
      const told = found.map((fact, index) => describeAs(fact, byId, facts[index] ?? ''))
      expect(told).toEqual(facts)
    })
  })
}

function parseTable(table: string): Reading[] {
  const readings: Reading[] = []
  for (const line of table.split('\n').filter((line) => line.trim() !== '')) {
    if (line.startsWith('  ')) readings.at(-1)!.facts.push(line.trim())
    else {
      const [, day, text] = /^(?:(\d{4}-\d\d-\d\d): )?(.*)$/u.exec(line)!
      readings.push({ text: text!.replaceAll(' ¶ ', '\n'), day: day ?? '2023-12-20', facts: [] })
    }
  }
  return readings
}

/** The fact in the words of a line: its figure and the attributes that the line tells of. */
function describeAs(fact: Fact, byId: Map<string, Fact>, line: string): string {
  const asked = line.split(' | ').slice(1)
  return [nameFigure(fact), ...asked.map((part) => attributeOf(fact, byId, part.split(' ')[0]!))].join(' | ')
}

function attributeOf(fact: Fact, byId: Map<string, Fact>, name: string): string {
  const totals = fact.partOf.map((id) => nameFigure(byId.get(id)!)).join('+')
  const values: Record<string, string | null> = {
    topic: fact.topic,
    measure: fact.measure,
    sector: fact.sector,
    level: fact.level,
    holder: fact.holder,
    subject: fact.subjectName,
    status: fact.status,
    modality: fact.modality,
    period: namePeriod(fact),
    of: totals || null,
  }
  return `${name} ${values[name] ?? 'none'}`
}

/** "2022", "2021-2023", "2023-01-01..2023-06-30", "asof:2023-12-20". */
function namePeriod({ period }: Fact): string | null {
  if (!period) return null
  const { from, to } = period
  if (period.kind === 'as-of') return `asof:${to}`
  if (!from?.endsWith('-01-01') || !to?.endsWith('-12-31')) return `${from}..${to}`
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}-${last}`
}
