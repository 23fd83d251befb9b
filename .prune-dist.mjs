// Removes from dist/ what no source makes any more. What is still made stays in place, so that running tests keep theirs.
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What `npm run bundle` makes there: not one file a source. */
const bundled = 'explore/assets/'

const root = new URL('.', import.meta.url)
const pathOf = (name) => fileURLToPath(new URL(name, root))

/** Removes stale files below a folder of dist; returns whether the folder is empty then. */
function prune(folder) {
  if (folder === bundled) return false
  const entries = readdirSync(pathOf(`dist/${folder}`), { withFileTypes: true })
  const left = entries.filter((entry) => {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) {
      if (!prune(`${path}/`)) return true
      rmdirSync(pathOf(`dist/${path}`))
      return false
    }
    if (existsSync(pathOf(`src/${path.replace(/\.(?:d\.ts|js)$/, '.ts')}`))) return true
    rmSync(pathOf(`dist/${path}`))
    return false
  })
  return left.length === 0
}

prune('')
