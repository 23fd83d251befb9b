import { expect, it } from 'vitest'
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

/** A text and the officials that it names, as `showOfficials` shows them. */
export type Case = [text: string, ...officials: string[]]

/** One test a case; for `describe.each` over tables of cases. */
export function testOfficials(_form: string, cases: Case[]): void {
  it.each(cases.map(([text, ...officials]) => [text, officials] as const))('%s', (text, officials) => {
    expect(showOfficials(readPeople(text))).toEqual(officials)
  })
}
