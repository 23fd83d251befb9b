import { z } from 'zod'
import { evidenceSchema } from './evidence.js'
import { modalitySchema } from './fact.js'

/** One numeric expression of a text, whether or not it becomes a fact. */
export const numberSchema = z
  .object({
    value: z.number(),
    max: z.number().optional().describe('Upper end of a range'),
    of: z.number().optional().describe('Denominator of a ratio'),
    kind: z.enum(['cardinal', 'ordinal', 'ratio', 'percent', 'money', 'quantity', 'duration']),
    unit: z.string().nullable(),
    modality: modalitySchema,
    evidence: evidenceSchema,
  })
  .strict()

export type NumberRecord = z.infer<typeof numberSchema>
