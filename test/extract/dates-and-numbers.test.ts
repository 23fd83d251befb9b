import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDates, readNumbers } from '../../src/extract/read.js'
import type { DateRecord } from '../../src/model/date.js'
import type { NumberRecord } from '../../src/model/number.js'

/**
 * The 123 labelled expressions of ../shared, each a text, a reference time and one expected value. How its kinds map to ours:
 *
 * | kind | expected | here |
 * | --- | --- | --- |
 * | date, time | value YYYY, YYYY-MM, YYYY-Qn, YYYY-MM-DD, with THH:MM | a date record whose days are those of the value, whose time is HH:MM |
 * | interval | from, to, by year, month or day; openEnd | a date record whose days are the first of from and the last of to |
 * | duration | PnY, PnM, PnD | a number of kind duration, unit năm, tháng, ngày |
 * | number | value, or min with approx | a cardinal, at-least for min |
 * | quantity, money, percent, ordinal | value (from, to), unit; approx | a number of that kind, approximate where approx |
 * | ratio | num, den | a number of kind ratio, value and of |
 * | none, noneOf time | | no date record |
 *
 * `span` is contained in the evidence: ours takes in the part of day, the modality word and the noun.
 */
type Expected = Partial<Record<'value' | 'from' | 'to' | 'unit' | 'span' | 'min' | 'num' | 'den', string | number>> & {
  approx?: boolean
}
type Case = { id: string; text: string; reference: string; kind: string; expected: Expected; noneOf?: string }

const file = new URL('../../../shared/gold/dates-and-numbers.json', import.meta.url)
const present = existsSync(file)
const cases: Case[] = present ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** First and last day of YYYY, YYYY-MM, YYYY-Qn or YYYY-MM-DD. */
function daysOf(value: string): [from: string, to: string] {
  const [year, rest, day] = value.split('-') as [string, string | undefined, string | undefined]
  if (rest === undefined) return [`${year}-01-01`, `${year}-12-31`]
  if (day !== undefined) return [value, value]
  if (!rest.startsWith('Q')) return [`${value}-01`, lastDay(Number(year), Number(rest))]
  const last = Number(rest.slice(1)) * 3
  return [`${year}-${String(last - 2).padStart(2, '0')}-01`, lastDay(Number(year), last)]
}

function expectDate(dates: DateRecord[], { expected, kind }: Case): void {
  const [value, time] = String(expected.value).split('T') as [string, string | undefined]
  const [from, to] = daysOf(value)
  const record = dates.find((date) => date.from === from && date.to === to)
  expect(dates).toEqual([record])
  expect(record?.time ?? undefined).toBe(kind === 'time' ? time : undefined)
}

function expectInterval(dates: DateRecord[], { expected, reference }: Case): void {
  const from = daysOf(String(expected.from))[0]
  // "đến nay" ends on the day of reference, of which the label names the year.
  const open = 'openEnd' in expected
  const to = open ? reference.slice(0, 10) : daysOf(String(expected.to))[1]
  expect(dates.map((date) => [date.from, date.to])).toEqual([[from, to]])
  if (open) expect(dates[0]?.inferred).toContain('end')
}

const DURATION_UNITS: Record<string, string> = { Y: 'năm', M: 'tháng', D: 'ngày' }

function expectDuration(numbers: NumberRecord[], { expected }: Case): void {
  const [, count, letter] = /^P(\d+)([YMD])$/.exec(String(expected.value)) as unknown as [string, string, string]
  expect(numbers).toMatchObject([{ kind: 'duration', value: Number(count), unit: DURATION_UNITS[letter] }])
}

const KINDS: Record<string, NumberRecord['kind']> = { number: 'cardinal' }

function expectNumber(numbers: NumberRecord[], { expected, kind }: Case): void {
  const value = expected.num ?? expected.min ?? expected.from ?? expected.value
  const modality = expected.min !== undefined ? 'at-least' : expected.approx ? 'approximate' : 'exact'
  expect(numbers).toMatchObject([{ kind: KINDS[kind] ?? kind, value, modality }])
  expect(numbers[0]?.of).toBe(expected.den)
  expect(numbers[0]?.max).toBe(expected.to)
  if (expected.unit !== undefined) expect(numbers[0]?.unit).toBe(expected.unit)
}

function check(one: Case): void {
  const dates = readDates(one.text, { documentTime: one.reference })
  const numbers = readNumbers(one.text)
  if (one.kind === 'none') expect(dates).toEqual([])
  else if (one.kind === 'date' || one.kind === 'time') expectDate(dates, one)
  else if (one.kind === 'interval') expectInterval(dates, one)
  else if (one.kind === 'duration') expectDuration(numbers, one)
  else expectNumber(numbers, one)
  const quotes = [...dates, ...numbers].map(({ evidence }) => evidence.quote)
  if (one.expected.span) expect(quotes.some((quote) => quote.includes(String(one.expected.span)))).toBe(true)
}

describe.skipIf(!present)('the labelled expressions of ../shared', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(123)
  })

  it.each(cases.map((one) => [one.id, one.text, one] as const))('%s: %s', (_id, _text, one) => {
    check(one)
  })
})
