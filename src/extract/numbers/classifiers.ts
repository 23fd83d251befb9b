import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'

const file = JSON.parse(readFileSync(join(packageRoot, 'data/lexicon/classifiers.json'), 'utf8')) as {
  classifiers: string[]
}

const classifiers = new Set(file.classifiers)

/** Whether the noun only measures out another one, which then belongs to the unit: con (bò), chậu (hoa), lượt (người). */
export function isClassifier(unit: string): boolean {
  return classifiers.has(unit)
}
