import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldCase, readGold } from './gold.js'

/** The demo's fixtures have a layout of their own and tests of their own. */
const OTHER_LAYOUT = 'demo'

/**
 * Saved pages with the records they must give: <folder>/<platform>/<slug>/page.html (or .txt) and expected.json. Throws
 * where a page has no expected records, or where nobody has reviewed them: a draft proves nothing.
 */
export function readFixtures(folder: string): GoldCase[] {
  return listFixtures(folder).flatMap((name) => {
    const expected = join(folder, name, 'expected.json')
    if (!existsSync(expected)) throw new Error(`${join(folder, name)}: a page without expected.json`)
    const { reviewed } = JSON.parse(readFileSync(expected, 'utf8')) as { reviewed?: boolean }
    if (reviewed !== true) {
      throw new Error(`${expected}: not reviewed; correct it by the page, then set "reviewed": true`)
    }
    return readGold(expected).map((gold) => ({ ...gold, name }))
  })
}

function listFixtures(folder: string): string[] {
  if (!existsSync(folder)) return []
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\/page\.(?:html|txt)$/.test(name) && !name.startsWith(`${OTHER_LAYOUT}/`))
  return pages.map((name) => name.replace(/\/[^/]+$/, '')).sort()
}
