import { z } from 'zod'

/** Portal software that has an adapter in src/crawl/platforms; `generic` reads links, sitemaps and feeds only. */
export const platformSchema = z.enum([
  'nukeviet',
  'sharepoint',
  'wordpress',
  'liferay',
  'joomla',
  'dotnetnuke',
  'generic',
])

const webAddressSchema = z.url({ protocol: /^https?$/, error: 'must be an address starting with http:// or https://' })

const patternSchema = z.string().refine(isRegularExpression, { error: 'is not a regular expression' })

const hostSchema = z
  .string()
  .regex(/^[a-z0-9.-]+(:\d+)?$/, { error: 'must be a host name in lower case, without http:// and path' })

export const politenessSchema = z
  .object({
    delaySeconds: z.number().min(0).default(5).describe('Least time between two requests to a host; Crawl-delay wins'),
    jitter: z.number().min(0).max(1).default(0.2).describe('Up to this share of the delay is added at random'),
    concurrency: z.literal(1).default(1).describe('Connections a host: always one'),
    connectSeconds: z.number().positive().default(15),
    headersSeconds: z.number().positive().default(30).describe('Longest wait for the first byte of an answer'),
    bodySeconds: z.number().positive().default(120).describe('Longest time for a whole answer'),
    maxBodyBytes: z.int().positive().default(10_000_000).describe('Size limit of a body, after decompression'),
    maxRedirects: z.int().min(0).max(20).default(8),
    retries: z.int().min(0).max(10).default(2).describe('Further tries after a passing fault (5xx, reset, timeout)'),
    retrySeconds: z.number().min(0).default(30).describe('First wait before a further try; doubles each time'),
    maxWaitSeconds: z.number().min(0).default(900).describe('A Retry-After longer than this ends the run for the host'),
    breakerFailures: z.int().min(1).default(5).describe('Requests failing in a row after which the host is left alone'),
    maxRequests: z.int().positive().default(2_000).describe('Most requests a run'),
    ignoreTlsErrors: z
      .union([z.boolean(), z.array(hostSchema).min(1)], { error: 'must be true, false, or a list of host names' })
      .default(false)
      .describe('Accept a broken certificate, of these hosts or (true) of all; recorded with each page'),
    passCookieWall: z.boolean().default(false).describe('Set the cookie that a cookie wall asks for and ask again'),
    proxy: webAddressSchema.exactOptional().describe('HTTP proxy'),
  })
  .strict()

export const scopeSchema = z
  .object({
    hosts: z.array(hostSchema).default([]).describe('Hosts the crawl may ask; empty: those of startUrls'),
    pathPrefixes: z.array(z.string().startsWith('/')).default(['/']).describe('Paths outside these are left alone'),
  })
  .strict()

export const selectorsSchema = z
  .object({
    title: z.string().exactOptional(),
    body: z.string().exactOptional(),
    date: z.string().exactOptional(),
    remove: z.array(z.string()).exactOptional(),
    links: z.string().exactOptional().describe('On list pages: the links to articles'),
    next: z.string().exactOptional().describe('On list pages: the link to the next page'),
  })
  .strict()

export const discoverySchema = z
  .object({
    sitemaps: z.array(webAddressSchema).default([]).describe('Besides those that robots.txt and the platform name'),
    feeds: z.array(webAddressSchema).default([]).describe('Besides those that the platform and the pages name'),
    guess: z.boolean().default(true).describe("Try the platform's usual sitemap and feed addresses"),
    followLists: z.boolean().default(true).describe('Read list pages and their paging'),
    maxListPages: z.int().positive().default(200).describe('Most list pages a run'),
    maxPaging: z.int().positive().default(50).describe('Most pages of one list'),
  })
  .strict()

/** One portal, one file: pipelines/<province>/<district>.yaml. The path without .yaml is its id. */
export const pipelineSchema = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
      .describe('Path below pipelines/ without .yaml; not written in the file'),
    title: z.string().min(1).describe('Name of the portal'),
    districtCode: z
      .string()
      .regex(/^\d{3}$/, { error: 'must be a three-digit district code in quotes, such as "350"' })
      .nullable()
      .default(null)
      .describe('Official code of the district whose portal it is'),
    platform: platformSchema.nullable().default(null).describe('null: the pages tell'),
    startUrls: z.array(webAddressSchema).min(1),
    scope: scopeSchema.prefault({}),
    patterns: z
      .object({
        article: z.array(patternSchema).default([]).describe('Addresses of articles, tried on path and query'),
        list: z.array(patternSchema).default([]).describe('Addresses of list pages'),
        ignore: z.array(patternSchema).default([]).describe('Addresses never asked for'),
      })
      .strict()
      .prefault({}),
    selectors: selectorsSchema.prefault({}),
    discovery: discoverySchema.prefault({}),
    politeness: politenessSchema.prefault({}),
    schedule: z
      .string()
      .regex(/^\S+( \S+){4,5}$/, { error: 'must be a cron expression of five or six fields' })
      .nullable()
      .default(null)
      .describe('Cron expression, Asia/Ho_Chi_Minh'),
    refreshDays: z
      .array(z.number().positive())
      .default([7, 30])
      .describe('Days after an article was first seen on which it is fetched again'),
    expectedArticles: z
      .object({ min: z.int().nonnegative(), max: z.int().positive() })
      .strict()
      .refine((range) => range.min <= range.max, { error: 'min is greater than max' })
      .nullable()
      .default(null)
      .describe('How many articles a full crawl should find'),
    userAgentContact: z.string().min(3).nullable().default(null).describe('Address or page named in the User-Agent'),
    unverified: z.boolean().default(false).describe('Addresses were written down without having been tried'),
    notes: z.string().exactOptional(),
  })
  .strict()

export type Pipeline = z.infer<typeof pipelineSchema>
export type PipelineInput = z.input<typeof pipelineSchema>
export type Platform = z.infer<typeof platformSchema>
export type Politeness = z.infer<typeof politenessSchema>

function isRegularExpression(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
