import { z } from 'zod'
import { daySchema, evidenceSchema, levelSchema } from './evidence.js'

export const positionSchema = z
  .object({
    title: z.string().describe('Title with its branch, expanded: Phó Bí thư Thường trực'),
    organisation: z.string().nullable().describe('Organ held or headed, expanded'),
    level: levelSchema.nullable(),
    unitId: z.string().nullable(),
    status: z.enum(['current', 'former', 'incoming', 'acting']),
    attestedOn: daySchema.nullable().describe('Day on which the page attests it, never a tenure'),
    evidence: evidenceSchema,
  })
  .strict()

export const officialSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    honorific: z.string().nullable(),
    role: z.enum(['official', 'private', 'byline']),
    positions: z.array(positionSchema),
    evidence: evidenceSchema.describe('Quotes the name, with honorific or rank'),
  })
  .strict()

export type OfficialRecord = z.infer<typeof officialSchema>
export type Position = z.infer<typeof positionSchema>
