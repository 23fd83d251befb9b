import { z } from 'zod'

/** The families of portal software that the demo speaks. */
export const demoPlatformSchema = z.enum(['sharepoint', 'nukeviet', 'wordpress', 'inhouse', 'joomla'])

export const sectionSchema = z.object({ id: z.int(), slug: z.string(), title: z.string() }).strict()

/** fixtures/demo/<portal>/portal.yaml: what a portal shows around its articles. */
export const portalSettingsSchema = z
  .object({
    host: z.string().endsWith('.example').describe('Made-up host name; never resolved outside the demo'),
    platform: demoPlatformSchema,
    title: z.string(),
    organisation: z.string().describe('Who runs the portal, for footer and publisher'),
    contact: z.string(),
    pageSize: z.int().positive().describe('Articles on a list page'),
    visitsBefore: z.int().describe('Visitor counter before the first request'),
    sections: z.array(sectionSchema).min(1),
    links: z.array(z.string()).describe('Names of banners and other portals; they lead nowhere'),
    comments: z.array(z.object({ name: z.string(), text: z.string() }).strict()),
  })
  .strict()

/** Front matter of fixtures/demo/<portal>/<slug>.md. */
export const articleHeadSchema = z
  .object({
    id: z.int().positive(),
    title: z.string(),
    section: z.string().describe('slug of a section'),
    published: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { error: 'must be a local time such as 2022-07-11T09:32' }),
    lead: z.string().exactOptional(),
    author: z.string().exactOptional(),
    signature: z.string().exactOptional().describe('Printed under the last paragraph'),
    photoCredit: z.string().exactOptional(),
    decomposed: z.boolean().exactOptional().describe('Served in NFD, as some editors save it'),
  })
  .strict()

export type DemoPlatform = z.infer<typeof demoPlatformSchema>
export type DemoSection = z.infer<typeof sectionSchema>

export type DemoBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'image'; file: string; caption: string }

export type DemoArticle = z.infer<typeof articleHeadSchema> & {
  /** Name of the source file without .md. */
  name: string
  /** The title as addresses write it. */
  slug: string
  blocks: DemoBlock[]
}

export type DemoPortal = z.infer<typeof portalSettingsSchema> & {
  /** Folder below fixtures/demo. */
  id: string
  /** Newest first. */
  articles: DemoArticle[]
}

export type DemoRequest = {
  method: string
  /** Path, decoded. */
  path: string
  query: URLSearchParams
  cookies: Map<string, string>
  /** Form of a POST. */
  form: URLSearchParams
}

export type DemoAnswer = { status: number; headers: Record<string, string>; body: string | Uint8Array }

/** What changes from one request to the next. */
export type Visit = { now: Date; visits: number }

export type DemoSite = (request: DemoRequest, visit: Visit) => DemoAnswer
