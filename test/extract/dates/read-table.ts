import { expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import { readDates } from '../../../src/extract/read.js'
import type { DateRecord } from '../../../src/model/date.js'

const ROLES = { event: 'E', period: 'P', document: 'D', publication: 'PUB' } as const

function show({ role, from, to }: DateRecord): string {
  return `${ROLES[role]} ${from === to ? from : `${from}..${to}`}`
}

function read(text: string, published: string, asRecords: boolean): DateRecord[] {
  const documentTime = published || null
  return asRecords ? extractRecords({ text }, { documentTime }).dates : readDates(text, { documentTime })
}

/**
 * One case a line: day of publication (or nothing) | text | the dates that come out, in any order, as role and days: E event,
 * P period, D document, PUB publication. A day with "!" asks extractRecords, which lists fewer, instead of readDates.
 */
export function testDates(table: string): void {
  const rows = table.split('\n').filter((line) => line.includes('|'))
  it.each(rows)('%s', (row) => {
    const [published, text, expected] = row.split('|').map((cell) => cell.trim()) as [string, string, string]
    const dates = read(text, published.replace('!', ''), published.endsWith('!'))
    const wanted = expected.split(/\s(?=[EPD])/).filter(Boolean)
    expect(dates.map(show).sort()).toEqual(wanted.sort())
  })
}
