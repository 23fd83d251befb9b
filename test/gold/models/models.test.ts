import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { daySchema, levelSchema } from '../../../src/model/evidence.js'
import { measureSchema, modalitySchema, sectorSchema, unitKindSchema } from '../../../src/model/fact.js'

const folder = import.meta.dirname
const text = z.string().min(1)
const sum = (values: number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6

const factSchema = z.strictObject({
  evidence: text,
  value: z.number(),
  of: z.number().optional(),
  max: z.number().optional(),
  modality: modalitySchema.exclude(['exact']).optional(),
  status: z.literal('target').optional(),
  unit: text,
  unitAlt: z.array(text).optional(),
  unitKind: unitKindSchema,
  topic: text.nullable().optional(),
  measure: measureSchema.optional(),
  measureText: text.optional(),
  sector: sectorSchema.nullable().optional(),
  level: levelSchema.nullable().optional(),
  holder: z.enum(['collective', 'individual']).nullable().optional(),
  subjectName: text.optional(),
  period: z
    .strictObject({ from: daySchema.nullable(), to: daySchema.nullable(), kind: z.enum(['during', 'as-of']) })
    .nullable()
    .optional(),
  partOfValue: z.number().optional(),
  partOfEvidence: z.array(text).optional(),
  optional: z.literal(true).optional(),
})

const dateSchema = z.strictObject({
  text,
  role: z.enum(['event', 'period', 'document', 'publication']),
  from: daySchema,
  to: daySchema,
  grain: z.enum(['day', 'month', 'quarter', 'half', 'year', 'range', 'term']),
  inferred: z.array(z.enum(['year', 'month', 'day', 'start', 'end'])).optional(),
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).optional(),
  optional: z.literal(true).optional(),
})

const caseSchema = z.strictObject({
  construct: text,
  text,
  documentTime: z.iso.datetime({ offset: true }).nullable(),
  source: z.strictObject({ districtCode: z.string().regex(/^\d{3}$/) }),
  facts: z.array(factSchema),
  dates: z.array(dateSchema),
  breakdowns: z.array(
    z.strictObject({
      total: z.number(),
      totalOf: z.array(z.number()).optional(),
      parts: z.array(z.number()).min(1),
      status: z.enum(['ok', 'mismatch', 'partial']),
    }),
  ),
  notFacts: z.array(text),
})
type Case = z.infer<typeof caseSchema>

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const readCases = (name: string) => z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))

/** Quotes of the labels that the text does not contain. */
function findMissingQuotes({ text, facts, dates, notFacts }: Case): string[] {
  const quotes = facts.flatMap((fact) => [fact.evidence, fact.measureText ?? ''])
  return [...quotes, ...dates.map((date) => date.text), ...notFacts].filter((quote) => !text.includes(quote))
}

function checkTotals({ facts, breakdowns }: Case): void {
  const values = new Set(facts.map((fact) => fact.value))
  const evidence = new Map(facts.map((fact) => [fact.evidence, fact.value]))
  for (const { partOfEvidence = [], partOfValue } of facts) {
    if (partOfEvidence.length === 0) continue
    const totals = partOfEvidence.map((total) => evidence.get(total) ?? Number.NaN)
    expect(sum(totals)).toBe(partOfValue)
  }
  for (const { total, totalOf = [total], parts, status } of breakdowns) {
    for (const value of [...totalOf, ...parts]) expect(values).toContain(value)
    expect(sum(totalOf)).toBe(total)
    expect(sum(parts) === total).toBe(status === 'ok')
  }
}

describe('labelled model counts', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(0))

  describe.each(files)('%s', (name) => {
    it.each(readCases(name).map((item) => [item.construct, item] as const))('%s', (_, item) => {
      expect(item.text).toBe(item.text.normalize('NFC'))
      expect(findMissingQuotes(item)).toEqual([])
      for (const date of item.dates) expect(date.from <= date.to).toBe(true)
      checkTotals(item)
    })
  })
})
