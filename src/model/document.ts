import { z } from 'zod'
import { daySchema, evidenceSchema } from './evidence.js'

export const documentSchema = z
  .object({
    id: z.string(),
    type: z.string().describe('Chỉ thị, Nghị quyết, Kế hoạch, Đề án…'),
    number: z.string().nullable().describe('As written: 19-CT/TU'),
    issuedOn: daySchema.nullable(),
    issuer: z.string().nullable(),
    evidence: evidenceSchema,
  })
  .strict()

export type DocumentRecord = z.infer<typeof documentSchema>
