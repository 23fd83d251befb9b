import { z } from 'zod'
import { evidenceSchema } from './evidence.js'

/** A comparison of stated figures with each other or with the gazetteer. It never changes a value. */
export const checkSchema = z
  .object({
    id: z.string().describe('hash(articleId, kind, sentence, quote, ordinal)'),
    kind: z.enum(['breakdown', 'ratio', 'percent', 'gazetteer']).describe('What was compared with what'),
    status: z
      .enum(['ok', 'mismatch', 'partial'])
      .describe('ok: the figures agree; mismatch: they do not; partial: not all parts are stated'),
    totalFactIds: z.array(z.string()).describe('Facts whose sum is expected; several where totals are coordinated'),
    partFactIds: z.array(z.string()).describe('Facts that are compared with it'),
    expected: z.number().describe('What the figures should come to'),
    actual: z.number().nullable().describe('What they do come to; null where it cannot be known'),
    evidence: evidenceSchema,
  })
  .strict()

export type CheckRecord = z.infer<typeof checkSchema>
