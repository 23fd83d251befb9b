import { extractOfficials } from '../../../src/extract/officials/index.js'
import { extractUnits } from '../../../src/extract/units/index.js'
import type { OfficialRecord } from '../../../src/model/official.js'
import { normaliseText, readDocument } from '../../../src/vietnamese/index.js'

export type Where = { districtCode?: string | null; publishedOn?: string | null }

/** People of a bare text, one paragraph a line. */
export function readPeople(raw: string, where: Where = {}): OfficialRecord[] {
  const doc = readDocument(normaliseText(raw))
  const context = {
    articleId: 'test',
    title: null,
    districtCode: where.districtCode ?? null,
    publishedOn: where.publishedOn ?? null,
    author: null,
  }
  return extractOfficials(doc, context, extractUnits(doc, context))
}

/** "Name: Title / Organisation (status); …" of each official, to compare at a glance. */
export function showOfficials(people: OfficialRecord[]): string[] {
  return people
    .filter((person) => person.role === 'official')
    .map(({ name, positions }) => {
      const offices = positions.map(({ title, organisation, status }) => {
        const standing = status === 'current' ? '' : ` (${status})`
        return `${title} / ${organisation ?? '–'}${standing}`
      })
      return `${name}: ${offices.join('; ')}`
    })
}
