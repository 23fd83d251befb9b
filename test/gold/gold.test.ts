import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { daySchema, levelSchema } from '../../src/model/evidence.js'
import { measureSchema, modalitySchema, sectorSchema, unitKindSchema } from '../../src/model/fact.js'

const goldFolder = import.meta.dirname
const text = z.string().min(1)

const factSchema = z
  .object({
    evidence: text,
    value: z.number(),
    of: z.number().optional(),
    max: z.number().optional(),
    modality: modalitySchema.exclude(['exact']).optional(),
    status: z.literal('target').optional(),
    unit: text.nullable(),
    unitAlt: z.array(text).optional(),
    unitKind: unitKindSchema,
    topic: text.nullable().optional(),
    measure: measureSchema.optional(),
    measureText: text.optional(),
    sector: sectorSchema.optional(),
    level: levelSchema.optional(),
    holder: z.enum(['collective', 'individual']).optional(),
    subjectName: text.optional(),
    period: z
      .object({ from: daySchema.nullable(), to: daySchema.nullable(), kind: z.enum(['during', 'as-of']) })
      .nullable()
      .optional(),
    partOfValue: z.number().optional(),
    partOfEvidence: z.array(text).optional(),
    optional: z.literal(true).optional(),
  })
  .strict()

const dateSchema = z
  .object({
    text,
    role: z.enum(['event', 'period', 'document', 'publication']),
    from: daySchema,
    to: daySchema,
    grain: z.enum(['day', 'month', 'quarter', 'half', 'year', 'range', 'term']),
    inferred: z.array(z.enum(['year', 'month', 'day', 'start', 'end'])).optional(),
    partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).optional(),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
    optional: z.literal(true).optional(),
  })
  .strict()

const breakdownSchema = z
  .object({
    total: z.number(),
    totalOf: z.array(z.number()).optional(),
    parts: z.array(z.number()).min(1),
    status: z.enum(['ok', 'mismatch', 'partial']),
  })
  .strict()

const sentenceSchema = z
  .object({
    construct: text.nullable(),
    text,
    documentTime: z.iso.datetime({ offset: true }).optional(),
    facts: z.array(factSchema),
    dates: z.array(dateSchema),
    notFacts: z.array(text),
    breakdowns: z.array(breakdownSchema).optional(),
  })
  .strict()

const unitSchema = z
  .object({
    text,
    name: text,
    kind: z.enum(['administrative', 'organisation']),
    level: levelSchema.nullable(),
    districtCode: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
  })
  .strict()

const positionSchema = z
  .object({ title: text, organisation: text.optional(), status: z.enum(['former', 'incoming', 'acting']).optional() })
  .strict()

const officialSchema = z
  .object({
    name: text,
    honorific: text.nullable(),
    positions: z.array(positionSchema).min(1),
    where: z.enum(['body', 'caption', 'title']),
    role: z.literal('official'),
  })
  .strict()

const documentSchema = z
  .object({ text, type: text, number: text.nullable(), issuedOn: daySchema.optional(), issuer: text.optional() })
  .strict()

const articleSchema = z
  .object({
    id: text,
    source: z.object({ districtCode: z.string().regex(/^\d{3}$/), district: text, province: text }).strict(),
    documentTime: z.iso.datetime({ offset: true }).nullable(),
    text,
    dates: z.array(dateSchema),
    units: z.array(unitSchema),
    officials: z.array(officialSchema),
    facts: z.array(factSchema),
    breakdowns: z.array(breakdownSchema),
    documents: z.array(documentSchema),
    notFacts: z.array(text),
    peopleNotOfficials: z.array(z.object({ name: text, role: z.enum(['private', 'byline']) }).strict()),
  })
  .strict()

type Labels = Pick<z.infer<typeof articleSchema>, 'text' | 'facts' | 'dates' | 'notFacts'>
type Breakdowns = z.infer<typeof breakdownSchema>[]

function listFiles(folder: string): string[] {
  const path = join(goldFolder, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(goldFolder, path), 'utf8'))
const sum = (values: number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6

/** Quotes of the labels that the text does not contain. */
function findMissingQuotes({ text, facts, dates, notFacts }: Labels): string[] {
  const quotes = facts.flatMap((fact) => [fact.evidence, fact.measureText ?? '', ...(fact.partOfEvidence ?? [])])
  return [...quotes, ...dates.map((date) => date.text), ...notFacts].filter((quote) => !text.includes(quote))
}

function checkLabels(labels: Labels, breakdowns: Breakdowns): void {
  expect(labels.text).toBe(labels.text.normalize('NFC'))
  expect(findMissingQuotes(labels)).toEqual([])
  const evidence = new Set(labels.facts.map((fact) => fact.evidence))
  for (const fact of labels.facts) {
    for (const total of fact.partOfEvidence ?? []) expect(evidence).toContain(total)
    if (fact.max !== undefined) expect(fact.max).toBeGreaterThan(fact.value)
  }
  for (const date of labels.dates) expect(date.from <= date.to).toBe(true)
  for (const { total, totalOf, parts, status } of breakdowns) {
    if (totalOf) expect(sum(totalOf)).toBe(total)
    if (status === 'ok') expect(sum(parts)).toBe(total)
    else expect(sum(parts)).not.toBe(total)
  }
}

it('there are articles', () => expect(listFiles('facts').length).toBeGreaterThan(0))

/** Held-out folders are empty between two sets. */
const hasFiles = (folder: string) => listFiles(folder).length > 0

describe.each(['facts', 'held-out'].filter(hasFiles))('articles of %s', (folder) => {
  it.each(listFiles(folder))('%s is labelled consistently', (path) => {
    const article = articleSchema.parse(readJson(path))
    checkLabels(article, article.breakdowns)
    const quotes = [article.units, article.documents].flatMap((items) => items.map((item) => item.text))
    const names = [article.officials, article.peopleNotOfficials].flatMap((people) => people.map(({ name }) => name))
    expect([...quotes, ...names].filter((quote) => !article.text.includes(quote))).toEqual([])
  })
})

describe.each(['sentences', 'held-out/sentences'].filter(hasFiles))('sentences of %s', (folder) => {
  it.each(listFiles(folder))('%s are labelled consistently', (path) => {
    for (const sentence of z.array(sentenceSchema).parse(readJson(path)))
      checkLabels(sentence, sentence.breakdowns ?? [])
  })
})
