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
    from: daySchema.nullable().describe('First day that the figure covers; null for as-of counts'),
    to: daySchema.nullable().describe('Last day that the figure covers, or the day of an as-of count'),
    kind: z.enum(['during', 'as-of']).describe('Counted over the period, or standing on its last day'),
    basis: z
      .enum(['clause', 'sentence', 'paragraph', 'heading', 'title', 'total', 'event', 'publication'])
      .describe('Where the period was found'),
  })
  .strict()

export const factSchema = z
  .object({
    id: z.string().describe('hash(articleId, kind, sentence, quote, ordinal)'),
    value: z.number().describe('The figure; money in VND, multiplied out'),
    of: z.number().nullable().describe('Denominator of 27/27'),
    max: z.number().nullable().describe('Upper end of a range'),
    modality: modalitySchema.describe('How exactly the text states it'),
    status: z.enum(['actual', 'target']).describe('Reached, or aimed at'),
    unit: z.string().nullable().describe('Canonical noun, or VND, %, ha…'),
    unitKind: unitKindSchema.describe('What sort of quantity it is'),
    topic: z.string().nullable().describe('"Dân vận khéo", another scheme by its name, or null'),
    measure: measureSchema.describe('What was done with the things counted'),
    measureText: z.string().nullable().describe('The words that state the measure'),
    sector: sectorSchema.nullable().describe('Field of work, only where the text splits by field'),
    level: levelSchema.nullable().describe('Whose list: only where said of this number'),
    holder: z.enum(['collective', 'individual']).nullable().describe('Whether groups or persons hold the models'),
    subjectUnitId: z.string().nullable().describe('Whose figure'),
    subjectName: z.string().nullable().describe('Name of the unit whose figure it is'),
    subjectBasis: z
      .enum(['clause', 'sentence', 'paragraph', 'title', 'pipeline'])
      .nullable()
      .describe('Where the subject was found'),
    period: periodSchema.nullable().describe('Period of the figure, null if not stated'),
    partOf: z.array(z.string()).describe('ids of the facts that this one is a part of'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Share of readings like this that are right as a whole, 0 to 1; see Confidence'),
    evidence: evidenceSchema,
  })
  .strict()

export type Fact = z.infer<typeof factSchema>
export type Period = z.infer<typeof periodSchema>
export type Modality = z.infer<typeof modalitySchema>
export type Measure = z.infer<typeof measureSchema>
export type Sector = z.infer<typeof sectorSchema>
export type UnitKind = z.infer<typeof unitKindSchema>
