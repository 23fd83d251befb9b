import { z } from 'zod'
import { daySchema, levelSchema } from '../../src/model/evidence.js'
import { measureSchema, modalitySchema, sectorSchema, unitKindSchema } from '../../src/model/fact.js'

const text = z.string().min(1)

const periodSchema = z.strictObject({
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  kind: z.enum(['during', 'as-of']),
})

const factSchema = z.strictObject({
  evidence: text,
  value: z.number(),
  of: z.number().optional(),
  max: z.number().optional(),
  modality: modalitySchema.optional(),
  status: z.literal('target').optional(),
  unit: text,
  unitAlt: z.array(text).optional(),
  unitKind: unitKindSchema,
  topic: text.nullable().optional(),
  topicIsNot: text.optional(),
  measure: measureSchema.optional(),
  measureText: text.optional(),
  sector: sectorSchema.optional(),
  level: levelSchema.optional(),
  holder: z.enum(['collective', 'individual']).optional(),
  subjectName: text.optional(),
  period: periodSchema.optional(),
  partOfValue: z.number().optional(),
  optional: z.literal(true).optional(),
})

const positionSchema = z.strictObject({
  title: text,
  organisation: text.optional(),
  status: z.enum(['former', 'incoming']).optional(),
})

/** Shape of fixtures/demo/<portal>/<article>.expected.json: records labelled by hand. Keys left out are not scored. */
export const expectedSchema = z.strictObject({
  id: text,
  source: z.strictObject({
    districtCode: z.string().regex(/^\d{3}$/),
    district: text,
    province: text,
    platform: text,
    host: text,
  }),
  article: z.strictObject({
    title: text,
    publishedAt: z.iso.datetime({ offset: true }).nullable(),
    author: text.nullable(),
    photoCredit: text.nullable(),
    credit: text.nullable(),
    section: text,
    bodyStarts: text,
    bodyEnds: text,
    captions: z.array(text),
    boilerplate: z.array(text),
  }),
  dates: z.array(
    z.strictObject({
      text,
      role: z.enum(['event', 'period', 'document', 'publication']),
      from: daySchema,
      to: daySchema,
      grain: z.enum(['day', 'month', 'quarter', 'half', 'year', 'range', 'term']),
      inferred: z.array(z.enum(['year', 'month', 'day', 'end', 'start'])).optional(),
      partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).optional(),
      optional: z.literal(true).optional(),
    }),
  ),
  durations: z.array(z.strictObject({ text, years: z.number() })).optional(),
  units: z.array(
    z.strictObject({
      text,
      name: text,
      kind: z.enum(['administrative', 'organisation']),
      level: levelSchema,
      districtCode: z.string().optional(),
    }),
  ),
  officials: z.array(
    z.strictObject({
      name: text,
      honorific: text.nullable(),
      positions: z.array(positionSchema).min(1),
      where: z.enum(['body', 'caption']),
      role: z.literal('official'),
    }),
  ),
  facts: z.array(factSchema),
  breakdowns: z.array(
    z.strictObject({
      total: z.number(),
      parts: z.array(z.number()).min(1),
      status: z.enum(['ok', 'mismatch', 'partial']),
      totalOf: z.array(z.number()).optional(),
    }),
  ),
  documents: z.array(z.strictObject({ text, type: text, number: text.nullable(), issuedOn: daySchema.optional() })),
  peopleNotOfficials: z.array(z.strictObject({ name: text, positions: z.array(positionSchema) })).optional(),
  notFacts: z.array(text),
})
