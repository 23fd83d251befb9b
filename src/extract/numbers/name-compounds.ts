import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'
import type { Term } from '../../vietnamese/index.js'

const file = JSON.parse(readFileSync(join(packageRoot, 'data/lexicon/name-compounds.json'), 'utf8')) as {
  compounds: string[]
}

const compounds = new Set(file.compounds)

/** Whether the word at `at` ends a longer one, so that it opens no numbered name: "Mặt trận 30", "khối xã 22". */
export function endsCompound(terms: readonly Pick<Term, 'normal'>[], at: number): boolean {
  const before = terms[at - 1]
  return before !== undefined && compounds.has(`${before.normal} ${terms[at]!.normal}`)
}
