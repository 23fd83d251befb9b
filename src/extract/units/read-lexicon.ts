import { readFileSync } from 'node:fs'
import { packageRoot } from '../../package-root.js'

/** A file of data/lexicon, by name. */
export function readLexicon<T>(name: string): T {
  return JSON.parse(readFileSync(`${packageRoot}data/lexicon/${name}.json`, 'utf8')) as T
}
