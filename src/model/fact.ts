import { z } from 'zod'
import { daySchema, evidenceSchema, levelSchema } from './evidence.js'

export const modalitySchema = z.enum(['exact', 'approximate', 'at-least', 'at-most'])
export const measureSchema = z.enum([
  'registered',
  'built',
  'maintained',
  'new',
  'replicated',
  'exemplary',
  'recognised',
  'commended',
  'proposed',
  'disbursed',
  'established',
  'developed',
  'other',
])
export const sectorSchema = z.enum(['economy', 'culture-society', 'security-defence', 'political-system', 'other'])
export const unitKindSchema = z.enum(['count', 'money', 'percent', 'area', 'length', 'duration', 'other'])

export const periodSchema = z
  .object({
    from: daySchema.nullable(),
    to: daySchema.nullable(),
    kind: z.enum(['during', 'as-of']),
    basis: z.enum(['clause', 'sentence', 'paragraph', 'heading', 'title', 'total', 'event', 'publication']),
  })
  .strict()

export const factSchema = z
  .object({
    id: z.string(),
    value: z.number(),
    of: z.number().nullable().describe('Denominator of 27/27'),
    max: z.number().nullable().describe('Upper end of a range'),
    modality: modalitySchema,
    status: z.enum(['actual', 'target']),
    unit: z.string().nullable().describe('Canonical noun, or VND, %, ha…'),
    unitKind: unitKindSchema,
    topic: z.string().nullable().describe('"Dân vận khéo", another scheme by its name, or null'),
    measure: measureSchema,
    measureText: z.string().nullable().describe('The words that state the measure'),
    sector: sectorSchema.nullable(),
    level: levelSchema.nullable().describe('Whose list: only where said of this number'),
    holder: z.enum(['collective', 'individual']).nullable(),
    subjectUnitId: z.string().nullable().describe('Whose figure'),
    subjectName: z.string().nullable(),
    subjectBasis: z.enum(['clause', 'sentence', 'paragraph', 'title', 'pipeline']).nullable(),
    period: periodSchema.nullable(),
    partOf: z.array(z.string()).describe('ids of the facts that this one is a part of'),
    confidence: z.number().min(0).max(1),
    evidence: evidenceSchema,
  })
  .strict()

export type Fact = z.infer<typeof factSchema>
export type Period = z.infer<typeof periodSchema>
export type Modality = z.infer<typeof modalitySchema>
export type Measure = z.infer<typeof measureSchema>
export type Sector = z.infer<typeof sectorSchema>
export type UnitKind = z.infer<typeof unitKindSchema>
