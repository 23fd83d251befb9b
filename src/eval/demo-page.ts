import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readDemoPortals } from '../demo/read-portals.js'
import { renderDemoArticle } from '../demo/render-article.js'

/**
 * The page that a demo article's expected records speak of, as its portal serves it: `<article>.expected.json` stands
 * beside `<article>.md` and the portal's settings. Null for any other gold file.
 */
export function renderDemoPage(goldFile: string): Uint8Array | null {
  const folder = dirname(goldFile)
  const name = basename(goldFile).replace(/\.expected\.json$/, '')
  if (!existsSync(join(folder, 'portal.yaml')) || !existsSync(join(folder, `${name}.md`))) return null
  const portal = readDemoPortals(dirname(folder)).find(({ id }) => id === basename(folder))
  const article = portal?.articles.find((one) => one.name === name)
  return portal && article ? Buffer.from(renderDemoArticle(portal, article).html) : null
}
