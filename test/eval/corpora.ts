import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoFixtures, readDemoPortals } from '../../src/demo/read-portals.js'
import { renderDemoArticle } from '../../src/demo/render-article.js'
import { type GoldCase, goldSchema, readGold } from '../../src/eval/gold.js'

/** The labelled corpora whose scores are pinned. */
export const corpora: Record<string, () => GoldCase[]> = {
  facts: () => readGold('test/gold/facts'),
  models: () => readGold('test/gold/models'),
  sentences: () => readGold('test/gold/sentences'),
  officials: () => readGold('test/gold/officials'),
  demo: readDemoCases,
}

/** The demo's articles as their portals serve them, with the records beside them. */
function readDemoCases(): GoldCase[] {
  return readDemoPortals().flatMap((portal) =>
    portal.articles.map((article) => ({
      name: `${portal.id}/${article.name}`,
      gold: goldSchema.parse(
        JSON.parse(readFileSync(join(demoFixtures, portal.id, `${article.name}.expected.json`), 'utf8')),
      ),
      page: { kind: 'html' as const, content: new TextEncoder().encode(renderDemoArticle(portal, article).html) },
    })),
  )
}
