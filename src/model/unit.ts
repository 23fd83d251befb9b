import { z } from 'zod'
import { evidenceSchema, levelSchema } from './evidence.js'

export const unitSchema = z
  .object({
    id: z.string().describe('hash(articleId, kind, sentence, quote, ordinal)'),
    name: z.string().describe('Abbreviations expanded, tone placement normalised'),
    kind: z.enum(['administrative', 'organisation']).describe('A place with an official code, or an organ'),
    level: levelSchema.nullable().describe('Level of government that it stands on'),
    unitId: z.string().nullable().describe('level:code@validFrom of the administrative unit, null if not unique'),
    code: z.string().nullable().describe('Official code at that date, as text'),
    candidates: z.array(z.string()).describe('unitIds that fit when not unique'),
    evidence: evidenceSchema,
  })
  .strict()

export type UnitRecord = z.infer<typeof unitSchema>
