import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { packageRoot } from '../package-root.js'
import { parseArticleSource } from './parse-article-source.js'
import { type DemoPortal, portalSettingsSchema } from './portal.js'

/** Folder with one folder a portal: portal.yaml, and <article>.md beside <article>.expected.json. */
export const demoFixtures = join(packageRoot, 'fixtures', 'demo')

/** Reads every portal below fixtures/demo, in order of folder names. Throws, naming the file, on anything unknown. */
export function readDemoPortals(folder: string = demoFixtures): DemoPortal[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries
    .map((entry) => entry.name)
    .sort()
    .map((id) => readPortal(folder, id))
}

function readPortal(folder: string, id: string): DemoPortal {
  const directory = join(folder, id)
  const settingsFile = join(directory, 'portal.yaml')
  const settings = parseStrictly(portalSettingsSchema, parse(readFileSync(settingsFile, 'utf8')), settingsFile)
  const names = readdirSync(directory)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
  const articles = names.map((name) => {
    const file = join(directory, `${name}.md`)
    const article = parseArticleSource(name, readFileSync(file, 'utf8'), file)
    if (!settings.sections.some((section) => section.slug === article.section)) {
      throw new Error(`${file}: section: ${article.section} is not in portal.yaml`)
    }
    return article
  })
  articles.sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : b.id - a.id))
  return { id, ...settings, articles }
}

function parseStrictly<T extends z.ZodType>(schema: T, value: unknown, file: string): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new Error(`${file}: ${issue.path.join('.')}: ${issue.message}`)
}
