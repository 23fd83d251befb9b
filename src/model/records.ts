import { z } from 'zod'
import { articleSchema } from './article.js'
import { checkSchema } from './check.js'
import { dateSchema } from './date.js'
import { documentSchema } from './document.js'
import { factSchema } from './fact.js'
import { officialSchema } from './official.js'
import { unitSchema } from './unit.js'

/** Everything one article gives; the shape of `tinhuyen extract --json`. */
export const recordsSchema = z
  .object({
    article: articleSchema,
    dates: z.array(dateSchema),
    units: z.array(unitSchema),
    officials: z.array(officialSchema),
    facts: z.array(factSchema),
    documents: z.array(documentSchema),
    checks: z.array(checkSchema),
  })
  .strict()

export type Records = z.infer<typeof recordsSchema>
export type RecordKind = 'date' | 'unit' | 'official' | 'fact' | 'document' | 'check'
