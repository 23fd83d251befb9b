import { z } from 'zod'

/**
 * Where a record stands in `article.text`. Offsets count Unicode code points, half open, so that
 * `substr(text, start + 1, end - start) = quote` holds in SQL.
 */
export const evidenceSchema = z
  .object({
    start: z.int().nonnegative().describe('First code point of the quote in article.text'),
    end: z.int().nonnegative().describe('Code point after the last one of the quote'),
    quote: z.string().describe('The words that state the record, exactly as in article.text'),
    rule: z.string().describe('Name of the rule that read them'),
  })
  .strict()

export type Evidence = z.infer<typeof evidenceSchema>

export const levelSchema = z.enum(['national', 'province', 'district', 'commune', 'village'])
export type Level = z.infer<typeof levelSchema>

/** A local calendar day, YYYY-MM-DD. */
export const daySchema = z.iso.date()
