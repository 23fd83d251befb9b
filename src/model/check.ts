import { z } from 'zod'
import { evidenceSchema } from './evidence.js'

/** A comparison of stated figures with each other or with the gazetteer. It never changes a value. */
export const checkSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['breakdown', 'ratio', 'percent', 'gazetteer']),
    status: z.enum(['ok', 'mismatch', 'partial']),
    totalFactIds: z.array(z.string()).describe('Facts whose sum is expected; several where totals are coordinated'),
    partFactIds: z.array(z.string()).describe('Facts that are compared with it'),
    expected: z.number(),
    actual: z.number().nullable(),
    evidence: evidenceSchema,
  })
  .strict()

export type CheckRecord = z.infer<typeof checkSchema>
