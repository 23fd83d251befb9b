import { extractUnits } from '../../../src/extract/units/index.js'
import type { UnitRecord } from '../../../src/model/unit.js'
import { normaliseText, readDocument } from '../../../src/vietnamese/index.js'

export type Where = { districtCode?: string | null; publishedOn?: string | null }

/** Units of a bare text, one paragraph a line. */
export function readUnits(raw: string, where: Where = {}): UnitRecord[] {
  const doc = readDocument(normaliseText(raw))
  return extractUnits(doc, {
    articleId: 'test',
    title: null,
    districtCode: where.districtCode ?? null,
    publishedOn: where.publishedOn ?? null,
    author: null,
  })
}

/** "name = code", with "?" for what is known but not unique and "–" for what has no code. */
export function showUnits(units: UnitRecord[]): string[] {
  return units.map(({ name, code, candidates }) => `${name} = ${code ?? (candidates.length > 0 ? '?' : '–')}`)
}
