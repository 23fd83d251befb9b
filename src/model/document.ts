import { z } from 'zod'
import { daySchema, evidenceSchema } from './evidence.js'

export const documentSchema = z
  .object({
    id: z.string().describe('hash(articleId, kind, sentence, quote, ordinal)'),
    type: z.string().describe('Chỉ thị, Nghị quyết, Kế hoạch, Đề án…'),
    number: z.string().nullable().describe('As written: 19-CT/TU'),
    issuedOn: daySchema.nullable().describe('Day of issue, null if not stated'),
    issuer: z.string().nullable().describe('Organ that issued it, null if not stated'),
    evidence: evidenceSchema,
  })
  .strict()

export type DocumentRecord = z.infer<typeof documentSchema>
