import { z } from 'zod'
import { daySchema, evidenceSchema, levelSchema } from './evidence.js'

export const positionSchema = z
  .object({
    title: z.string().describe('Title with its branch, expanded: Phó Bí thư Thường trực'),
    organisation: z.string().nullable().describe('Organ held or headed, expanded'),
    level: levelSchema.nullable().describe('Level of government of the office'),
    unitId: z.string().nullable().describe('Unit in which the office is held: level:code@validFrom'),
    status: z.enum(['current', 'former', 'incoming', 'acting']).describe('How the page speaks of the office'),
    attestedOn: daySchema.nullable().describe('Day on which the page attests it, never a tenure'),
    evidence: evidenceSchema,
  })
  .strict()

export const officialSchema = z
  .object({
    id: z.string().describe('hash(articleId, kind, sentence, quote, ordinal)'),
    name: z.string().describe('Name of the person, without honorific and rank'),
    honorific: z.string().nullable().describe('Honorific or rank before the name'),
    role: z.enum(['official', 'private', 'byline']).describe('Holder of an office, private citizen, or signature'),
    positions: z.array(positionSchema).describe('Offices that the page states, one each'),
    evidence: evidenceSchema.describe('Quotes the name, with honorific or rank'),
  })
  .strict()

export type OfficialRecord = z.infer<typeof officialSchema>
export type Position = z.infer<typeof positionSchema>
