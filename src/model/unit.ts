import { z } from 'zod'
import { evidenceSchema, levelSchema } from './evidence.js'

export const unitSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('Abbreviations expanded, tone placement normalised'),
    kind: z.enum(['administrative', 'organisation']),
    level: levelSchema.nullable(),
    unitId: z.string().nullable().describe('level:code@validFrom of the administrative unit, null if not unique'),
    code: z.string().nullable().describe('Official code at that date, as text'),
    candidates: z.array(z.string()).describe('unitIds that fit when not unique'),
    evidence: evidenceSchema,
  })
  .strict()

export type UnitRecord = z.infer<typeof unitSchema>
