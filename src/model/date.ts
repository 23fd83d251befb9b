import { z } from 'zod'
import { daySchema, evidenceSchema } from './evidence.js'

export const dateSchema = z
  .object({
    id: z.string().describe('hash(articleId, kind, sentence, quote, ordinal)'),
    from: daySchema.describe('First day, inclusive'),
    to: daySchema.describe('Last day, inclusive'),
    grain: z.enum(['day', 'month', 'quarter', 'half', 'year', 'range', 'term']).describe('How fine the expression is'),
    role: z.enum(['event', 'period', 'document', 'publication']).describe('What the date is the date of'),
    partOfDay: z
      .enum(['morning', 'noon', 'afternoon', 'evening', 'night'])
      .nullable()
      .describe('Part of the day where stated'),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable()
      .describe('HH:MM where stated'),
    inferred: z
      .array(z.enum(['year', 'month', 'day', 'end', 'start']))
      .describe('Parts that the text does not state in the expression itself'),
    basis: z
      .enum(['publication', 'event', 'text-year', 'period', 'own-clause', 'relative'])
      .nullable()
      .describe('What the inferred parts were taken from'),
    evidence: evidenceSchema,
  })
  .strict()

export type DateRecord = z.infer<typeof dateSchema>
