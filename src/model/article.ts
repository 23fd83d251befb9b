import { z } from 'zod'
import { daySchema } from './evidence.js'

export const blockSchema = z
  .object({
    kind: z.enum(['title', 'lead', 'paragraph', 'heading', 'caption', 'table', 'byline']),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .strict()

export const removedSchema = z.object({ rule: z.string(), text: z.string() }).strict()

/** What a page turned out to be. Only `article` pages give records. */
export const pageKindSchema = z.enum([
  'article',
  'list',
  'front',
  'search',
  'not-found',
  'wait',
  'cookie-wall',
  'login',
  'empty',
  'scrambled',
  'binary',
])

export const publishedFromSchema = z.enum(['jsonld', 'meta', 'itemprop', 'visible', 'url', 'sitemap', 'feed'])

export const articleSchema = z
  .object({
    id: z.string().describe('hash(portal, URL identity)'),
    versionId: z.string().describe('hash(id, textSha256)'),
    pageKind: pageKindSchema.describe('What the page is; records are extracted from articles only'),
    url: z.string().nullable().describe('Address the page was served under'),
    pipeline: z.string().nullable().describe('Pipeline the page came through'),
    sourceUnitId: z.string().nullable().describe('unitId of the portal: level:code@validFrom'),
    title: z.string().nullable().describe('Headline, completed where the portal cut it'),
    publishedAt: z.iso
      .datetime({ offset: true })
      .nullable()
      .describe('Publication time with +07:00, null if not stated'),
    publishedOn: daySchema.nullable().describe('Publication day, local (Asia/Ho_Chi_Minh)'),
    publishedFrom: publishedFromSchema.nullable().describe('Which source stated the publication time'),
    eventOn: daySchema.nullable().describe('Day of the main event, set by extraction'),
    capturedAt: z.string().nullable().describe('When the page was fetched or captured'),
    author: z.string().nullable().describe('Person who wrote it'),
    credit: z.string().nullable().describe('Organisation that signs it'),
    photoCredit: z.string().nullable().describe('Who took the photographs'),
    section: z.string().nullable().describe('Section of the portal'),
    text: z.string().describe('Frozen text: NFC, NBSP as space, one line a block'),
    blocks: z.array(blockSchema).describe('Typed blocks, code point offsets into text, in order'),
    removed: z.array(removedSchema).describe('What cleaning removed and by which rule'),
    textSha256: z.string().describe('SHA-256 of text in UTF-8'),
  })
  .strict()

export type Article = z.infer<typeof articleSchema>
export type Block = z.infer<typeof blockSchema>
export type BlockKind = Block['kind']
export type Removed = z.infer<typeof removedSchema>
export type PageKind = z.infer<typeof pageKindSchema>
export type PublishedFrom = z.infer<typeof publishedFromSchema>
