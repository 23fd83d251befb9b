import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'
import type { Answer } from './answer.js'

/** What the build bundles: see "build" in package.json. */
const types = {
  'main.js': 'text/javascript; charset=utf-8',
  'main.css': 'text/css; charset=utf-8',
} as const

export type AssetName = keyof typeof types

type Asset = { bytes: Buffer; digest: string }
const loaded = new Map<AssetName, Asset>()

function loadAsset(name: AssetName): Asset {
  const known = loaded.get(name)
  if (known) return known
  const bytes = readFileSync(join(packageRoot, 'dist', 'explore', 'assets', name))
  const asset = { bytes, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 12) }
  loaded.set(name, asset)
  return asset
}

/** Address of an asset; another content has another address, so that browsers keep it for good. */
export function assetPath(name: AssetName): string {
  return `/assets/${loadAsset(name).digest}/${name}`
}

/** The asset of a path, or null. No file is looked for: there are these and no others. */
export function answerAsset(path: string): Answer | null {
  const name = (Object.keys(types) as AssetName[]).find((one) => path === assetPath(one))
  if (!name) return null
  const headers = { 'content-type': types[name], 'cache-control': 'private, max-age=31536000, immutable' }
  return { status: 200, headers, body: loadAsset(name).bytes }
}
